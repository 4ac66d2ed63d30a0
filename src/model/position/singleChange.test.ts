import { describe, expect, it } from "vitest";
import {
  ADA,
  BO,
  BORDER,
  FIRST_DRAFT,
  indexWith,
  NORTH,
  type RawStatement,
  SECOND_DRAFT,
  SOUTH,
} from "#testing/fixtures.ts";
import { ids } from "#testing/positions.ts";
import { indexAfter, singleChangesOf } from "./singleChange.ts";

describe(singleChangesOf, () => {
  const changes = (...statements: RawStatement[]) => {
    const index = indexWith(...statements);
    return singleChangesOf(index, index.dossier.statements).map((change) =>
      change.kind === "without"
        ? `without ${ids(change.act.statements).join(" ")}`
        : `${change.kind} ${change.statement.id}`,
    );
  };

  it("leaves each act out, and reads each statement the second way that has one", () => {
    expect(changes({ speaker: ADA }, { speaker: BO, alt: ["ridge"] })).toEqual([
      "without s1",
      "without s2",
      "second-reading s2",
    ]);
  });

  it("leaves all out that tells one act", () => {
    expect(changes({ speaker: ADA }, { speaker: ADA, source: "courier" })).toEqual([
      "without s1 s2",
    ]);
  });
});

describe(indexAfter, () => {
  const index = indexWith(
    { id: "a", proposal: "first-draft", said: "2025-03-01", alt: ["coast"] },
    { id: "b", proposal: "first-draft", said: "2025-04-01", party: "south" },
    { id: "c", proposal: "first-draft", said: "2025-03-15", party: "south", voice: "other-party" },
  );
  const [without, otherwise] = singleChangesOf(index, index.dossier.statements);
  if (!without || !otherwise) throw new Error("The fixture allows no change");

  it("lacks the statement in its cell, and nothing elsewhere", () => {
    const after = indexAfter(index, without);
    expect(after.statementsIn(NORTH, BORDER)).toEqual([]);
    expect(after.statementsIn(SOUTH, BORDER)).toEqual(index.statementsIn(SOUTH, BORDER));
  });

  it("counts a proposal's clause from the first that is left, by whichever party", () => {
    expect(index.clauseDay(FIRST_DRAFT, BORDER)).toBe("2025-03-01");
    const after = indexAfter(index, without);
    expect(after.clauseDay(FIRST_DRAFT, BORDER)).toBe("2025-04-01");
    expect(after.clauseDay(SECOND_DRAFT, BORDER)).toBeUndefined();
  });

  it("reads the statement the second way, and leaves the dossier as it was", () => {
    const after = indexAfter(index, otherwise);
    expect(after.statementsIn(NORTH, BORDER).map(({ statement }) => statement.stance)).toEqual([
      ["coast"],
    ]);
    expect(after.clauseDay(FIRST_DRAFT, BORDER)).toBe("2025-03-01");
    expect(index.statementsIn(NORTH, BORDER).map(({ statement }) => statement.stance)).toEqual([
      ["river"],
    ]);
  });
});
