import { describe, expect, it } from "vitest";
import { BORDER, FIRST_DRAFT, indexWith, NORTH, SECOND_DRAFT, SOUTH } from "#testing/fixtures.ts";
import { indexAfter, singleChangesOf } from "./singleChange.ts";

describe(singleChangesOf, () => {
  it("leaves each statement out, and reads each the second way that has one", () => {
    const { statements } = indexWith({}, { alt: ["ridge"] }).dossier;
    expect(singleChangesOf(statements).map(({ kind, statement }) => [kind, statement.id])).toEqual([
      ["without", "s1"],
      ["without", "s2"],
      ["second-reading", "s2"],
    ]);
  });
});

describe(indexAfter, () => {
  const index = indexWith(
    { id: "a", proposal: "first-draft", said: "2025-03-01", alt: ["coast"] },
    { id: "b", proposal: "first-draft", said: "2025-04-01", party: "south" },
    { id: "c", proposal: "first-draft", said: "2025-03-15", party: "south", voice: "other-party" },
  );
  const [without, otherwise] = singleChangesOf(index.dossier.statements);
  if (!without || !otherwise) throw new Error("The fixture allows no change");

  it("lacks the statement in its cell, and nothing elsewhere", () => {
    const after = indexAfter(index, without);
    expect(after.cellOf(NORTH, BORDER)).toEqual([]);
    expect(after.cellOf(SOUTH, BORDER)).toEqual(index.cellOf(SOUTH, BORDER));
  });

  it("counts a proposal's clause from the first that is left, by whichever party", () => {
    expect(index.clauseDay(FIRST_DRAFT, BORDER)).toBe("2025-03-01");
    const after = indexAfter(index, without);
    expect(after.clauseDay(FIRST_DRAFT, BORDER)).toBe("2025-04-01");
    expect(after.clauseDay(SECOND_DRAFT, BORDER)).toBeUndefined();
  });

  it("reads the statement the second way, and leaves the dossier as it was", () => {
    const after = indexAfter(index, otherwise);
    expect(after.cellOf(NORTH, BORDER).map(({ statement }) => statement.stance)).toEqual([
      ["coast"],
    ]);
    expect(after.clauseDay(FIRST_DRAFT, BORDER)).toBe("2025-03-01");
    expect(index.cellOf(NORTH, BORDER).map(({ statement }) => statement.stance)).toEqual([
      ["river"],
    ]);
  });
});
