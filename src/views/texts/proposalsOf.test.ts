import { describe, expect, it } from "vitest";
import { NO_SELECTION } from "#state/selection.ts";
import {
  BORDER,
  FIRST_DRAFT,
  indexWith,
  NORTH,
  options,
  type RawStatement,
  SECOND_DRAFT,
  SOUTH,
  TEXT,
} from "#testing/fixtures.ts";
import { type Proposals, proposalsOf } from "./proposalsOf.ts";

const clause = (proposal: string, more: RawStatement = {}): RawStatement => ({
  party: "east",
  proposal,
  said: "2025-03-01",
  ...more,
});
const [road] = options("road");
const drafted = { ...NO_SELECTION, draft: new Map(road && [[BORDER, road]]) };

const testsOn = ({ blocks }: Proposals, issue = BORDER) =>
  blocks
    .find((block) => block.issue.id === issue)
    ?.tests.map(({ texts: [first, ...more], results }) => [
      [first, ...more].map((told) => told?.text.proposal.id).join(),
      first?.clause.caution,
      ...results.map(({ words }) => words),
    ]);

describe(proposalsOf, () => {
  it("shows the texts that stand, or those that the reader chooses", () => {
    const index = indexWith(
      clause("first-draft"),
      clause("second-draft", { said: "2025-06-01", stance: ["ridge"] }),
    );
    const shown = (choice = {}) =>
      proposalsOf(index, { ...NO_SELECTION, ...choice }).shown.map(({ proposal }) => proposal.id);
    expect(shown()).toEqual([SECOND_DRAFT]);
    expect(shown({ asOf: "2025-05-01" })).toEqual([FIRST_DRAFT]);
    expect(shown({ texts: [FIRST_DRAFT] })).toEqual([FIRST_DRAFT]);
    expect(shown({ texts: [] })).toEqual([]);
  });

  it("says a clause that several texts share once, in the weakest of their voices", () => {
    const index = indexWith(
      clause("first-draft", { speech: "direct" }),
      clause("second-draft", { said: "2025-06-01", voice: "reporter" }),
    );
    const both = proposalsOf(index, { ...NO_SELECTION, texts: [FIRST_DRAFT, SECOND_DRAFT] });
    expect(testsOn(both)?.map(([names]) => names)).toEqual(["first-draft,second-draft"]);
    expect(both.blocks[0]?.tests[0]?.voice).toBe("reported");
    expect(both.blocks[0]?.tests[0]?.results[0]?.spoken).toContain("first-draft and second-draft");
  });

  it("names the texts shown that have no clause on an issue", () => {
    const { blocks } = proposalsOf(indexWith(clause("first-draft")), NO_SELECTION);
    expect(blocks.map(({ without }) => without.map(({ proposal }) => proposal.id))).toEqual([
      [],
      [FIRST_DRAFT],
    ]);
  });

  it("holds every clause against every party, and says whose text it is", () => {
    const proposals = proposalsOf(
      indexWith({ stance: ["ridge"] }, clause("second-draft", { said: "2025-06-01" })),
      NO_SELECTION,
    );
    expect(testsOn(proposals)).toEqual([
      ["second-draft", undefined, "1 step outside", "unknown", "inside"],
    ]);
    expect(proposals.blocks[0]?.tests[0]?.results.map(({ own }) => own)).toEqual([
      undefined,
      undefined,
      "the position rests on this text",
    ]);
  });

  it("says of texts with one clause that a position rests on one of them", () => {
    const index = indexWith(clause("first-draft"), clause("second-draft", { said: "2025-06-01" }));
    const both = { ...NO_SELECTION, texts: [FIRST_DRAFT, SECOND_DRAFT] };
    const owns = proposalsOf(index, both).blocks[0]?.tests[0]?.results.map(({ own }) => own);
    expect(owns?.at(-1)).toBe("the position rests on one of these texts");
  });

  it("says when a later text has replaced a clause, and when that text is not public", () => {
    const index = indexWith(
      clause("first-draft"),
      clause("first-draft", { issue: "text", stance: ["old"] }),
      clause("second-draft", { said: "2025-06-01", stance: ["ridge"] }),
    );
    const both = { ...NO_SELECTION, texts: [FIRST_DRAFT, SECOND_DRAFT] };
    const proposals = proposalsOf(index, both);
    expect(testsOn(proposals)?.[0]?.[1]).toBe("superseded by second-draft");
    expect(testsOn(proposals, TEXT)?.[0]?.[1]).toBe("an earlier draft");
    expect(testsOn(proposalsOf(index, { ...NO_SELECTION, asOf: "2025-05-01" }))).toEqual([
      ["first-draft", undefined, "unknown", "unknown", "inside"],
    ]);
  });

  it("shows the texts on the table by the date, and counts the later ones", () => {
    const shown = (asOf: string, ...statements: RawStatement[]) => {
      const { texts, later } = proposalsOf(indexWith(...statements), { ...NO_SELECTION, asOf });
      return [...texts.map(({ proposal }) => proposal.id), later];
    };
    expect(shown("2025-02-01")).toEqual([2]);
    expect(shown("2025-03-01")).toEqual(["first-draft", 1]);
    expect(shown("2025-06-01")).toEqual(["first-draft", "second-draft", 0]);
    expect(shown("2025-02-01", clause("first-draft", { said: "2025-01-15" }))).toEqual([
      "first-draft",
      1,
    ]);
    expect(shown("2025-02-01", clause("second-draft", { said: "2025-01-15" }))).toEqual([
      "first-draft",
      "second-draft",
      0,
    ]);
  });

  it("holds the reader's draft against every party, and counts the results", () => {
    const index = indexWith(
      { stance: ["river"], firmness: "red-line" },
      { party: "south", stance: ["road"] },
    );
    const { blocks, totals } = proposalsOf(index, drafted);
    expect(
      blocks.map(({ draft }) => [draft.place, ...draft.results.map(({ words }) => words)]),
    ).toEqual([
      [2, "outside a red line, 2 steps", "inside", "unknown"],
      [undefined, undefined, undefined, undefined],
    ]);
    expect(totals).toEqual([
      {
        text: undefined,
        clauses: 1,
        counts: [["inside 0 of 1", "outside a red line on 1"], ["inside 1 of 1"], ["unknown"]],
      },
    ]);
  });

  it("keeps to the parties and issues chosen, in the reader's order, and counts the clauses that this hides", () => {
    const choice = { ...drafted, parties: [SOUTH, NORTH], issues: [TEXT] };
    const { parties, blocks, totals, hiddenClauses } = proposalsOf(indexWith({}), choice);
    expect(parties.map(({ id }) => id)).toEqual([SOUTH, NORTH]);
    expect(blocks.map(({ issue }) => issue.id)).toEqual([TEXT]);
    expect([totals, hiddenClauses]).toEqual([[], 1]);
  });

  it("names each cell once", () => {
    const { blocks } = proposalsOf(indexWith({}, clause("first-draft")), drafted);
    const ids = blocks.flatMap(({ tested }) => tested.map(({ cell }) => cell.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
