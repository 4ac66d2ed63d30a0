import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import type { Found } from "#model/dossier/library.ts";
import {
  dossierChanged,
  indexWith,
  type RawStatement,
  rawIssue,
  rawParty,
} from "#testing/fixtures.ts";
import { paletteOf } from "./palette.ts";

const index = indexWith();

/** Parties of these names, each with other names. */
const indexOfParties = (names: Record<string, readonly string[]>, ...statements: RawStatement[]) =>
  indexOf(
    dossierChanged(
      {
        parties: Object.entries(names).map(([name, aliases]) => ({
          ...rawParty(name.toLowerCase(), name),
          aliases,
        })),
        proposals: [],
        issues: [
          { ...rawIssue("border", "ordinal", ["river", "ridge"]), name: "Border of the land" },
          { ...rawIssue("pact", "ordinal", ["in", "out"]), name: "Pact membership" },
        ],
      },
      ...statements,
    ),
  );
const talks = indexOfParties({
  North: ["Kyiv", "Kiev", "Zelénsky"],
  South: ["Pact"],
  East: ["Kievan council"],
});

/** The names of what is found, by kind. */
function foundBy(query: string, inside = talks, found?: Found) {
  const { groups } = paletteOf(inside, query, found);
  return Object.fromEntries(
    groups.map(({ kind, results }) => [kind, [...new Set(results.map(({ name }) => name))]]),
  );
}

const foundAll = (count: number): Found => ({
  hits: { count, has: (at) => at < count },
  marks: new Set(["river"]),
  suggestions: [],
});

describe(paletteOf, () => {
  it("shows every view before anything is typed", () => {
    const { groups, count } = paletteOf(index, "  ", undefined);
    expect(groups.map(({ kind, results }) => [kind, results.length])).toEqual([["view", count]]);
    expect(count).toBeGreaterThan(MOST);
  });

  it("puts a whole other name before the beginning of one", () => {
    expect(foundBy("kiev")["party"]).toEqual(["North", "East"]);
  });

  it("takes a word for mistyped only when no name begins so", () => {
    expect(foundBy("kie")["party"]).toEqual(["North", "East"]);
    expect(foundBy("kievv")["party"]).toEqual(["North"]);
    expect(foundBy("kiew")["party"]).toEqual(["North"]);
  });

  it("puts the group with the nearest name first: a whole name, a beginning, then a mistyped one", () => {
    const near = indexOfParties({ Bordex: [], Pactum: [] });
    const kindsFor = (query: string, inside = talks) =>
      paletteOf(inside, query, undefined).groups.map(({ kind }) => kind);
    expect(kindsFor("border", near)).toEqual(["issue", "option", "party"]);
    expect(kindsFor("pact").slice(0, 2)).toEqual(["party", "issue"]);
    expect(kindsFor("membership")).toEqual(["issue", "option"]);
  });

  it("reads over accents, capitals and other scripts", () => {
    expect(foundBy("ZELENSKY")["party"]).toEqual(["North"]);
    expect(foundBy("Зеленский", indexOfParties({ North: ["Zelenskii"] }))["party"]).toEqual([
      "North",
    ]);
  });

  it("says by which other name a party was found, and not when its own has the words", () => {
    const [other] = paletteOf(talks, "kiev", undefined).groups[0]?.results ?? [];
    const [own] = paletteOf(talks, "north", undefined).groups[0]?.results ?? [];
    expect([other?.also, own?.also]).toEqual(["Kiev", undefined]);
  });

  it("finds a cell by its party and its issue, in either order and by other names", () => {
    for (const query of ["north pact", "pact north", "north on pact", "zelensky member"])
      expect(foundBy(query)["cell"]?.[0]).toBe("North on Pact membership");
  });

  it("puts the cell whose names are nearer first", () => {
    expect(foundBy("pact border")["cell"]).toEqual(["South on Border of the land"]);
    expect(foundBy("pact pact")["cell"]).toEqual(["South on Pact membership"]);
  });

  it("finds no cell by a party alone", () => {
    expect(foundBy("north")["cell"]).toBeUndefined();
  });

  it("finds options, sources, proposals and views by their names", () => {
    expect(foundBy("along the ridge", index)["option"]).toEqual(["Along the ridge"]);
    expect(foundBy("courier", index)["source"]).toEqual(["The Courier of the day"]);
    expect(foundBy("second-draft", index)["proposal"]).toEqual(["second-draft"]);
    expect(foundBy("timeline", index)["view"]).toEqual(["Changes"]);
  });

  it("shows the newest of the statements found, after all names, and counts them all", () => {
    const days = Array.from({ length: 12 }, (_, at) => `2025-01-${String(at + 10)}`);
    const many = indexWith(...days.map((said) => ({ said })));
    const last = paletteOf(many, "river", foundAll(12)).groups.at(-1);
    expect(last).toMatchObject({ kind: "statement", count: 12 });
    expect(last?.results.map(({ id }) => id)).toEqual(
      [12, 11, 10, 9, 8, 7, 6, 5].map((number) => `statement-s${number}`),
    );
  });

  it("finds a statement by its id", () => {
    expect(paletteOf(indexWith({}, {}), "S2", undefined).groups[0]?.results[0]?.id).toBe(
      "statement-s2",
    );
  });

  it("shows at most eight of a group and counts them all", () => {
    const names = Array.from({ length: 9 }, (_, at) => [`North${at}`, []] as const);
    const group = paletteOf(indexOfParties(Object.fromEntries(names)), "north", undefined)
      .groups[0];
    expect([group?.results.length, group?.count]).toEqual([MOST, 18]);
  });

  it("suggests what finds something when nothing does", () => {
    const none: Found = { ...foundAll(0), suggestions: ["river"] };
    const { groups, count } = paletteOf(index, "rivulet of nothing", none);
    expect(count).toBe(0);
    expect(groups.map(({ kind }) => kind)).toEqual(["try"]);
    expect(groups[0]?.results.map(({ name }) => name)).toContain("river");
  });

  it("leads to the lists when there is nothing to suggest", () => {
    const names = foundBy("!!!", index);
    expect(names).toEqual({ try: ["At a glance", "In words", "Statements", "Sources"] });
  });

  it("suggests the names among words that together find nothing", () => {
    expect(foundBy("north xylophone qqqq")["try"]).toContain("North");
  });
});

const MOST = 8;
