import { describe, expect, it } from "vitest";
import {
  ADA,
  BO,
  BORDER,
  dossierChanged,
  EAST,
  indexWith,
  NORTH,
  question,
  rawIssue,
  type RawStatement,
  SOUTH,
} from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { indexOf } from "#model/big/whole.ts";
import { cellOf, rowOf } from "./cell.ts";

const kinds = (asOf: string, ...statements: RawStatement[]) =>
  cellOf(indexWith(...statements), question(asOf)).qualifiers.map(({ kind }) => kind);

describe(cellOf, () => {
  it("holds the question, the name, the position with its stands, and how much is known by the day", () => {
    const later = { said: "2025-03-01", stance: ["coast"] };
    expect(cellOf(indexWith({}, later), question("2025-02-01"))).toMatchObject({
      party: NORTH,
      issue: BORDER,
      asOf: "2025-02-01",
      id: "cell-north-border",
      position: { kind: "placed", options: ["river"] },
      stands: [{ options: ["river"] }],
      known: 1,
      isOld: false,
    });
  });

  it("is worked out once for a day, and anew when eight other days have been asked for since", () => {
    const index = indexWith({});
    const first = cellOf(index, question("2025-02-01"));
    const ask = (days: number) => {
      for (let day = 1; day <= days; day += 1) cellOf(index, question(`2025-03-0${day}`));
    };
    ask(7);
    expect(cellOf(index, question("2025-02-01"))).toBe(first);
    ask(8);
    expect(cellOf(index, question("2025-02-01"))).not.toBe(first);
    expect(cellOf(index, question("2025-02-01"))).toEqual(first);
  });

  it("keeps apart what different records say", () => {
    const [here, there] = [indexWith({}), indexWith({ stance: ["coast"] })];
    expect(cellOf(here, question()).position).toMatchObject({ options: ["river"] });
    expect(cellOf(there, question()).position).toMatchObject({ options: ["coast"] });
  });

  it("is old when the deciding words are more than 365 days older than the day", () => {
    const statement = { said: "2025-01-01" };
    expect(cellOf(indexWith(statement), question("2026-01-01")).isOld).toBe(false);
    expect(cellOf(indexWith(statement), question("2026-01-02")).isOld).toBe(true);
    expect(cellOf(indexWith(), question("2026-01-02")).isOld).toBe(false);
  });
});

describe("what qualifies a cell", () => {
  it("is nothing for two acts that agree, and nothing for silence", () => {
    expect(kinds("2025-12-31", { speaker: ADA }, { speaker: BO })).toEqual([]);
    expect(kinds("2025-12-31")).toEqual([]);
  });

  it("is that it rests on one act, however many pages tell it, and not where two acts support it", () => {
    expect(kinds("2025-12-31", { speaker: ADA }, { speaker: ADA, source: "courier" })).toEqual([
      "rests-on-one",
    ]);
    expect(kinds("2025-12-31", { speaker: ADA }, { speaker: ADA, said: "2025-01-15" })).toEqual([]);
  });

  it("is what the party said before, where that is better known than a retelling", () => {
    const retelling = { said: "2025-06-01", stance: ["coast"], confidence: 2 };
    expect(kinds("2025-12-31", retelling, { said: "2025-05-01" })).toEqual([
      "better-known-before",
      "rests-on-one",
      "retold",
    ]);
  });

  it("is said in one order", () => {
    expect(
      kinds(
        "2026-06-01",
        { conditionalOn: "after a vote", confidence: 2 },
        { said: "2025-06-01", voice: "reporter", stance: ["road"] },
      ),
    ).toEqual([
      "over-a-year-old",
      "on-a-condition",
      "since-reported",
      "contested",
      "rests-on-one",
      "retold",
    ]);
  });

  it.each<[string, RawStatement[]]>([
    ["mixed", [{}, { stance: ["coast"] }]],
    ["undated", [{ said: null }]],
    ["earlier-draft", [{ proposal: "first-draft", said: "2025-03-01" }]],
    ["contested", [{}, { ...RIVAL, stance: ["road"] }]],
    ["more-exact-before", [{}, { said: "2025-02-01", stance: ["river", "ridge"] }]],
  ])("is %s", (kind, statements) => {
    expect(kinds("2025-12-31", ...statements)).toContain(kind);
  });

  it("is what the second coder would have made of it, of a silence too", () => {
    const difference = {
      field: "stance",
      first: "",
      second: "river",
      settled: "first",
      why: "So.",
    };
    const reliability = {
      protocol: "Two invented coders.",
      passages: 1,
      paired: 1,
      unpaired: [],
      fields: [],
      disagreements: [{ statement: "s1", ...difference }],
    };
    const unplaced = { stance: null, unplaced: "too-vague" };
    const index = indexOf(dossierChanged({ reliability }, unplaced));
    expect(cellOf(index, question()).qualifiers).toMatchObject([
      { kind: "coded-otherwise", position: { options: ["river"] } },
    ]);
  });
});

describe(rowOf, () => {
  const here = { issue: BORDER, asOf: "2025-12-31" };

  it("has those in view, in the order given", () => {
    const row = rowOf(indexWith({}), { ...here, parties: [SOUTH, NORTH] });
    expect(row.map(({ party, position }) => [party, position.kind])).toEqual([
      ["south", "silent"],
      ["north", "placed"],
    ]);
  });

  it("leaves out who is no party to the issue, though something is on record", () => {
    const issues = [
      { ...rawIssue("border", "ordinal", ["river", "ridge"]), parties: ["south", "east"] },
    ];
    const everybody = { ...here, parties: [NORTH, SOUTH, EAST] };
    const index = indexOf(dossierChanged({ issues }, {}));
    expect(rowOf(index, everybody).map(({ party }) => party)).toEqual(["south", "east"]);
  });
});
