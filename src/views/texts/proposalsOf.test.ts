import { describe, expect, it } from "vitest";
import { NO_SELECTION } from "#state/selection.ts";
import {
  BORDER,
  FIRST_DRAFT,
  indexWith,
  NORTH,
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
const both = { ...NO_SELECTION, texts: [FIRST_DRAFT, SECOND_DRAFT] };

const testsOf = ({ shown }: Proposals) =>
  shown.flatMap(({ text, clauses }) =>
    clauses.map(({ issue, clause: { caution }, results }) => [
      text.proposal.id,
      issue.id,
      caution,
      ...results.map(({ words }) => words),
    ]),
  );

describe(proposalsOf, () => {
  it("shows the texts that stand, or those that the reader chooses", () => {
    const index = indexWith(
      clause("first-draft"),
      clause("second-draft", { said: "2025-06-01", stance: ["ridge"] }),
    );
    const shown = (choice = {}) =>
      proposalsOf(index, { ...NO_SELECTION, ...choice }).shown.map(({ text }) => text.proposal.id);
    expect(shown()).toEqual([SECOND_DRAFT]);
    expect(shown({ asOf: "2025-05-01" })).toEqual([FIRST_DRAFT]);
    expect(shown({ texts: [FIRST_DRAFT] })).toEqual([FIRST_DRAFT]);
    expect(shown({ texts: [] })).toEqual([]);
  });

  it("opens the text with the most clauses, and of equals the later", () => {
    const opened = (...more: RawStatement[]) =>
      proposalsOf(
        indexWith(clause("first-draft"), clause("second-draft", { said: "2025-06-01" }), ...more),
        both,
      ).shown.flatMap(({ text, isFirst }) => (isFirst ? [text.proposal.id] : []));
    expect(opened()).toEqual([SECOND_DRAFT]);
    expect(opened(clause("first-draft", { issue: "text", stance: ["old"] }))).toEqual([
      FIRST_DRAFT,
    ]);
  });

  it("tells each clause in the voice in which its text is told", () => {
    const index = indexWith(
      clause("first-draft", { speech: "direct" }),
      clause("second-draft", { said: "2025-06-01", voice: "reporter" }),
    );
    const { shown } = proposalsOf(index, both);
    expect(shown.map(({ clauses }) => clauses[0]?.clause.voice)).toEqual(["own-words", "reported"]);
    expect(shown[0]?.clauses[0]?.results[0]?.heard).toContain("first-draft on ");
  });

  it("names the issues that no clause of a text is on record on", () => {
    const { shown } = proposalsOf(indexWith(clause("first-draft")), NO_SELECTION);
    expect(shown.map(({ without }) => without.map(({ id }) => id))).toEqual([[TEXT]]);
  });

  it("holds every clause against every party, and says where they stand and whose text it is", () => {
    const proposals = proposalsOf(
      indexWith({ stance: ["ridge"] }, clause("second-draft", { said: "2025-06-01" })),
      NO_SELECTION,
    );
    expect(testsOf(proposals)).toEqual([
      [SECOND_DRAFT, BORDER, undefined, "1 of 3 steps outside", "unknown", "inside"],
    ]);
    const [test] = proposals.shown;
    expect(test?.clauses[0]?.results.map(({ own }) => own)).toEqual([
      undefined,
      undefined,
      "the position rests on this text",
    ]);
    expect(test?.clauses[0]?.results[0]?.stands).toBe("Along the ridge");
    expect(test?.counts).toEqual([["1 outside"], ["1 unknown"], ["1 inside"]]);
  });

  it("says when a later text has replaced a clause, and when that text is not public", () => {
    const index = indexWith(
      clause("first-draft"),
      clause("first-draft", { issue: "text", stance: ["old"] }),
      clause("second-draft", { said: "2025-06-01", stance: ["ridge"] }),
    );
    const [onBorder, onText] = testsOf(proposalsOf(index, both));
    expect(onBorder?.[2]).toBe("superseded by second-draft");
    expect(onText?.[2]).toBe("an earlier draft");
    expect(testsOf(proposalsOf(index, { ...NO_SELECTION, asOf: "2025-05-01" }))[0]).toEqual([
      FIRST_DRAFT,
      BORDER,
      undefined,
      "unknown",
      "unknown",
      "inside",
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

  it("keeps to the parties and issues chosen, in the reader's order", () => {
    const choice = { ...NO_SELECTION, parties: [SOUTH, NORTH], issues: [TEXT] };
    const { parties, shown } = proposalsOf(indexWith(clause("first-draft")), choice);
    expect(parties.map(({ id }) => id)).toEqual([SOUTH, NORTH]);
    expect(shown.map(({ clauses }) => clauses)).toEqual([[]]);
  });
});
