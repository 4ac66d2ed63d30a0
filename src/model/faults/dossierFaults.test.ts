import { describe, expect, it } from "vitest";
import {
  dossierChanged,
  elsewhere,
  type RawStatement,
  rawDossierWith,
  rawIssue,
  rawParty,
} from "#testing/fixtures.ts";
import { faultsIn } from "./dossierFaults.ts";

const TODAY = "2026-01-01";

type Changes = Parameters<typeof dossierChanged>[0];

/** Every fault of the small dossier with these changes, as "list[at] field: found". */
function faults(changes: Changes, ...statements: RawStatement[]): readonly string[] {
  const dossier = dossierChanged(changes, ...statements);
  return [...faultsIn(dossier, TODAY)].map(
    ({ list, at, field, found }) => `${list}[${at}] ${field}: ${String(found)}`,
  );
}

const proposal = (id: string, rest: object = {}) => ({
  id,
  name: id,
  sponsor: "east",
  date: "2025-03-01",
  status: "told",
  contents: "known",
  note: "Invented.",
  ...rest,
});
const border = rawIssue("border", "ordinal", ["river", "ridge", "road", "coast"]);
const rival = { name: "A rival", party: "south" };

describe(faultsIn, () => {
  it("finds nothing wrong with a sound dossier", () => {
    const claim = { voice: "other-party", speaker: rival };
    const paraphrase = { evidence: { kind: "paraphrase", text: "the river", pinpoint: "point 1" } };
    const statements = [
      claim,
      { ...paraphrase, proposal: "first-draft", stance: ["ridge", "road"], alt: ["road"] },
    ];
    expect(
      faults({}, ...statements, { said: null, secondCopies: ["courier"], party: "south" }),
    ).toEqual([]);
  });

  it.each<[string, Changes, string]>([
    [
      "two parties of one id",
      { parties: [rawParty("north", "North"), rawParty("north", "Nord")] },
      "parties[1] id: north",
    ],
    [
      "a sponsor who is nobody",
      { proposals: [proposal("first-draft", { sponsor: "west" })] },
      "proposals[0] sponsor: west",
    ],
    ["a principal who is nobody", { principals: ["north", "west"] }, "principals[1] : west"],
    ["a principal named twice", { principals: ["north", "north"] }, "principals[1] : north"],
    [
      "a successor that does not exist",
      { proposals: [proposal("first-draft", { supersededBy: "third-draft" })] },
      "proposals[0] supersededBy: third-draft",
    ],
    [
      "a text that replaces itself",
      { proposals: [proposal("first-draft", { supersededBy: "first-draft" })] },
      "proposals[0] supersededBy: first-draft",
    ],
    [
      "a topic that does not exist",
      { topics: [{ id: "water", name: "Water" }] },
      "issues[0] topic: land",
    ],
    [
      "an option written twice",
      { issues: [rawIssue("border", "ordinal", ["river", "ridge", "river"])] },
      "issues[0] options: river",
    ],
    [
      "a status quo off the scale",
      { issues: [{ ...border, statusQuo: "sea" }] },
      "issues[0] statusQuo: sea",
    ],
    [
      "a link to no issue",
      { issues: [{ ...border, linked: ["fishing"] }] },
      "issues[0] linked: fishing",
    ],
    [
      "a party to the issue who is nobody",
      { issues: [{ ...border, parties: ["west"] }] },
      "issues[0] parties: west",
    ],
    [
      "a span off the scale",
      { issues: [{ ...border, spans: [{ options: ["sea"], label: "At sea" }] }] },
      "issues[0] spans[0].options: sea",
    ],
    [
      "a span with a hole",
      { issues: [{ ...border, spans: [{ options: ["river", "road"], label: "Odd" }] }] },
      "issues[0] spans[0].options: river, road",
    ],
    [
      "a correction of no statement",
      { corrections: [{ date: "2025-12-31", statement: "s9", text: "Mended." }] },
      "corrections[0] statement: s9",
    ],
  ])("finds %s", (_, changes, fault) => {
    expect(faults(changes)).toContain(fault);
  });

  it("finds both texts of a circle, and a successor older than what it replaces", () => {
    const proposals = [
      proposal("first-draft", { supersededBy: "second-draft", date: "2025-06" }),
      proposal("second-draft", { supersededBy: "first-draft", date: "2025-05" }),
    ];
    expect(faults({ proposals })).toEqual([
      "proposals[0] supersededBy: second-draft",
      "proposals[0] supersededBy: second-draft",
      "proposals[1] supersededBy: first-draft",
    ]);
  });

  it("says what runs in a circle", () => {
    const proposals = [proposal("a", { supersededBy: "b" }), proposal("b", { supersededBy: "a" })];
    const [fault] = faultsIn(dossierChanged({ proposals }), TODAY);
    expect(fault?.expected).toBe("a chain that ends; this one runs in a circle: a → b → a");
  });

  it("takes an address alone only in the formats that had nothing else", () => {
    const bare = { secondCopies: ["https://example.net/a"] };
    expect(faults({ formatVersion: "1.1.0" }, bare)).toEqual([]);
    expect(faults({ formatVersion: "2.0.0" }, bare)).toEqual([
      "statements[0] secondCopies: https://example.net/a",
    ]);
    const named = { secondCopies: ["courier", elsewhere("https://example.net/a")] };
    expect(faults({ formatVersion: "2.0.0" }, named)).toEqual([]);
  });

  it("finds a page retrieved before it was published", () => {
    const { sources } = rawDossierWith();
    const retrieved = (day: string) => sources.map((source) => ({ ...source, retrieved: day }));
    expect(faults({ sources: retrieved("2025-12-30") })).toEqual([
      "sources[0] retrieved: 2025-12-30",
    ]);
    expect(faults({ sources: retrieved("2025-12-31") })).toEqual([]);
  });

  it.each<[string, RawStatement, string]>([
    ["a party that does not exist", { party: "west" }, "party: west"],
    ["a proposal that does not exist", { proposal: "third-draft" }, "proposal: third-draft"],
    [
      "a speaker of no known party",
      { voice: "other-party", speaker: { name: "A", party: "west" } },
      "speaker.party: west",
    ],
    ["a second copy that does not exist", { secondCopies: ["herald"] }, "secondCopies: herald"],
    [
      "a second copy that is its own source",
      { secondCopies: ["gazette"] },
      "secondCopies: gazette",
    ],
    [
      "a page elsewhere that is a source here",
      { secondCopies: [elsewhere("https://example.org/courier")] },
      "secondCopies: https://example.org/courier",
    ],
    ["an issue that does not exist", { issue: "fishing" }, "issue: fishing"],
    ["an option that the issue lacks", { stance: ["river", "old"] }, "stance: old"],
    ["an option twice", { stance: ["river", "river"] }, "stance: river, river"],
    ["a stance with a hole", { stance: ["river", "road"] }, "stance: river, road"],
    [
      "a stance that is the whole scale",
      { stance: ["river", "ridge", "road", "coast"] },
      "stance: river, ridge, road, coast",
    ],
    ["a second reading off the scale", { alt: ["old"] }, "alt: old"],
    [
      "a second reading like the first, which is out of order",
      { stance: ["ridge", "river"], alt: ["river", "ridge"] },
      "alt: river, ridge",
    ],
    [
      "a second reading like the first",
      { stance: ["river", "ridge"], alt: ["ridge", "river"] },
      "alt: ridge, river",
    ],
    ["own words of another's speaker", { speaker: rival }, "voice: self"],
    ["another party that nobody names", { voice: "other-party" }, "speaker.party: null"],
    [
      "another party that is the party itself",
      { voice: "other-party", speaker: { name: "A", party: "north" } },
      "voice: other-party",
    ],
    ["a reporter with a speaker", { voice: "reporter", speaker: { name: "A" } }, "speaker: A"],
    ["direct speech of nobody", { speech: "direct" }, "speaker: null"],
    [
      "a reporter in direct speech",
      { voice: "reporter", speech: "direct", document: "letter" },
      "speech: direct",
    ],
    [
      "a paraphrase in direct speech",
      {
        speech: "direct",
        document: "letter",
        evidence: { kind: "paraphrase", text: "a", pinpoint: "p" },
      },
      "speech: direct",
    ],
    ["no stance and no reason", { stance: null }, "unplaced: null"],
    ["a stance and a reason for none", { unplaced: "garbled" }, "unplaced: garbled"],
    ["a source that does not exist", { source: "herald" }, "source: herald"],
  ])("finds %s", (_, statement, fault) => {
    expect(faultsOf(statement)).toEqual([`statements[0] ${fault}`]);
  });

  it("finds words said after their source's publication", () => {
    expect(faultsOf({ source: "courier", said: "2025-05-02" })).toEqual([
      "statements[0] said: 2025-05-02",
    ]);
    expect(faultsOf({ source: "courier", said: "2025-05" })).toEqual([]);
  });

  it("lets a nominal stance have holes", () => {
    expect(faultsOf({ issue: "text", stance: ["old", "other"] })).toEqual([]);
  });

  it("finds one span told twice of one party on one issue", () => {
    const another = { kind: "quote", exact: "the ridge is the border", prefix: "", suffix: "" };
    expect(faults({}, {}, {})).toEqual(["statements[1] evidence: s2"]);
    expect(
      faults(
        {},
        {},
        { party: "south" },
        { issue: "text", stance: ["old"] },
        { source: "courier" },
        { evidence: another },
      ),
    ).toEqual([]);
  });

  it("names the options that it expected", () => {
    const dossier = dossierChanged({}, { stance: ["old"] });
    expect([...faultsIn(dossier, TODAY)].map(({ expected }) => expected)).toEqual([
      "options of border: river, ridge, road, coast",
    ]);
  });
});

function faultsOf(statement: RawStatement) {
  return faults({}, statement);
}
