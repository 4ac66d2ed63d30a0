import { describe, expect, it } from "vitest";
import { indexWith, NORTH } from "#testing/fixtures.ts";
import { statementsIn } from "./taken.ts";

describe(statementsIn, () => {
  const index = indexWith(
    { id: "old", said: "2025-01-01" },
    { id: "new", said: "2025-12-01" },
    { id: "south", party: "south" },
  );
  const shown = {
    name: "matrix",
    title: "Matrix",
    asOf: "2025-06-30",
    parties: [NORTH],
    issues: index.dossier.issues.map(({ id }) => id),
  };
  const idsOf = (given: Parameters<typeof statementsIn>[1]) =>
    statementsIn(index, given).map(({ statement }) => statement.id);

  it("takes what the cells shown know by the date", () => {
    expect(idsOf(shown)).toEqual(["old"]);
  });

  it("takes a list as it is shown", () => {
    expect(idsOf({ ...shown, statements: index.byDay.toReversed() })).toEqual([
      "new",
      "south",
      "old",
    ]);
  });
});
