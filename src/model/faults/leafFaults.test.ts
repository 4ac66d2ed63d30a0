import { describe, expect, it } from "vitest";
import { dossierChanged, elsewhere, type RawStatement, rawDossierWith } from "#testing/fixtures.ts";
import { leafFaults } from "./leafFaults.ts";

type Changes = Parameters<typeof dossierChanged>[0];

function faults(changes: Changes, ...statements: RawStatement[]): readonly string[] {
  const found = leafFaults(dossierChanged(changes, ...statements), "2026-01-01");
  return [...found].map(({ list, at, field }) => `${list} ${at ?? "-"} ${field}`.trim());
}

const raw = rawDossierWith();
const sources = (changes: object) =>
  raw.sources.map((source, at) => (at === 0 ? { ...source, ...changes } : source));
const proposals = (date: string) => raw.proposals.map((proposal) => ({ ...proposal, date }));
const checked = (on: string) => ({
  kind: "quote",
  exact: "a",
  prefix: "",
  suffix: "",
  checked: { on, occurrences: 1 },
});
const change = (date: string) => ({ edition: 1, change: "a", reason: "b", date });

describe(leafFaults, () => {
  it("finds nothing wrong with what was said by today", () => {
    const dates = {
      asOf: "2026-01-01",
      recordEnds: "2026-01-01",
      sources: sources({ published: "2026" }),
    };
    expect(faults(dates, { said: "1900-01-01" }, { said: "1899-12/1900-01" })).toEqual([]);
  });

  const FIELDS: readonly [string, (day: string) => Parameters<typeof faults>][] = [
    ["asOf -", (day) => [{ asOf: day }]],
    ["recordEnds -", (day) => [{ recordEnds: day }]],
    ["sources 0 published", (day) => [{ sources: sources({ published: day }) }]],
    ["sources 0 retrieved", (day) => [{ sources: sources({ retrieved: day }) }]],
    ["proposals 0 date", (day) => [{ proposals: proposals(day) }]],
    ["statements 0 said", (day) => [{}, { said: day }]],
    ["statements 0 evidence.checked.on", (day) => [{}, { evidence: checked(day) }]],
    [
      "statements 0 evidence.changed",
      (day) => [
        {},
        { evidence: { kind: "quote", exact: "a", prefix: "", suffix: "", changed: day } },
      ],
    ],
    [
      "statements 0 secondCopies[0].published",
      (day) => [{}, { secondCopies: [{ ...elsewhere("https://example.net/a"), published: day }] }],
    ],
    ["corrections 0 date", (day) => [{ corrections: [{ date: day, text: "Mended." }] }]],
    [
      "codebook - changes[0].date",
      (day) => [{ codebook: { edition: 1, rules: [], changes: [change(day)] } }],
    ],
  ];

  it.each(FIELDS)("finds a day after today and one before 1900 in %s", (place, given) => {
    expect(faults(...given("2026-01-02"))).toContain(place);
    expect(faults(...given("1899-12-31"))).toContain(place);
  });

  it("takes other bounds from the dossier", () => {
    const old = { said: "1648-10-24" };
    const planned = { sources: sources({ published: "2030-01-01" }) };
    expect(faults({ dates: { from: "1648-01-01" } }, old)).toEqual([]);
    expect(faults({ ...planned, dates: { until: "2030-01-01" } })).toEqual([]);
    expect(faults({ ...planned, dates: { until: "2029-12-31" } }, old)).toEqual([
      "sources 0 published",
      "statements 0 said",
    ]);
  });

  it("finds every address that anybody on the way could change, and no words about one", () => {
    const http = "http://example.org/a";
    expect(faults({ sources: sources({ url: http }) })).toEqual(["sources 0 url"]);
    expect(faults({ sources: sources({ archivedUrl: http }) })).toEqual(["sources 0 archivedUrl"]);
    expect(faults({}, { secondCopies: [http] })).toEqual(["statements 0 secondCopies[0]"]);
    expect(faults({}, { secondCopies: [elsewhere(http)] })).toEqual([
      "statements 0 secondCopies[0].url",
    ]);
    expect(faults({ coverage: http }, { note: http })).toEqual([]);
  });
});
