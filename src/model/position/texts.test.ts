import { describe, expect, it } from "vitest";
import { BORDER, FIRST_DRAFT, indexWith, SECOND_DRAFT } from "#testing/fixtures.ts";
import { fateOf, isOnTable, isStanding, successorOf } from "./texts.ts";

const clause = (proposal: string, said: string) => ({
  party: "east",
  proposal,
  said,
  stance: ["road"],
});
const index = indexWith(clause(FIRST_DRAFT, "2025-02-01"), clause(SECOND_DRAFT, "2025-08-01"));
const [first, second] = [index.proposalOf(FIRST_DRAFT), index.proposalOf(SECOND_DRAFT)];

describe(isOnTable, () => {
  it("counts a text from its first clause on record, or from its date", () => {
    expect(isOnTable(index, first, "2025-01-31")).toBe(false);
    expect(isOnTable(index, first, "2025-02-01")).toBe(true);
    expect(isOnTable(index, second, "2025-05-31")).toBe(false);
    expect(isOnTable(index, second, "2025-06-01")).toBe(true);
  });
});

describe(successorOf, () => {
  it("is the later text once that is on the table", () => {
    expect(successorOf(index, first, "2025-05-31")).toBeUndefined();
    expect(successorOf(index, first, "2025-06-01")).toBe(second);
    expect(successorOf(index, second, "2025-12-31")).toBeUndefined();
  });
});

describe(isStanding, () => {
  it("lets a text stand until something of the later one is on record", () => {
    expect(isStanding(index, first, "2025-06-01")).toBe(true);
    expect(isStanding(index, first, "2025-08-01")).toBe(false);
    expect(isStanding(index, second, "2025-12-31")).toBe(true);
  });
});

describe(fateOf, () => {
  it("is that of a draft once a later text is there, and of a superseded clause once that has one too", () => {
    const fateOn = (asOf: string) => fateOf(index, { proposal: FIRST_DRAFT, issue: BORDER }, asOf);
    expect(fateOn("2025-05-31")).toBeUndefined();
    expect(fateOn("2025-06-01")).toEqual({ kind: "earlier-draft", by: second });
    expect(fateOn("2025-08-01")).toEqual({ kind: "superseded", by: second });
  });

  it("is nothing where a statement is no clause, or its text the last", () => {
    const asOf = "2025-12-31";
    expect(fateOf(index, { issue: BORDER }, asOf)).toBeUndefined();
    expect(fateOf(index, { proposal: SECOND_DRAFT, issue: BORDER }, asOf)).toBeUndefined();
  });
});
