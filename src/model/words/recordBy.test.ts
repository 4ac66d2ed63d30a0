import { describe, expect, it } from "vitest";
import { BORDER, EAST, indexWith, NORTH, SOUTH, TEXT } from "#testing/fixtures.ts";
import { changedWords, recordByWords } from "./recordBy.ts";

describe(recordByWords, () => {
  const index = indexWith(
    { said: "2025-01-01" },
    { said: "2025-03-01" },
    { said: "2025-06-01", source: "courier" },
  );

  it.each([
    ["2024-12-31", "0 of 3 statements were made by 31 Dec 2024, in 0 of 2 sources"],
    ["2025-01-01", "1 of 3 statements was made by 1 Jan 2025, in 1 of 2 sources"],
    ["2025-06-01", "3 of 3 statements were made by 1 Jun 2025, in 2 of 2 sources"],
  ])("counts what there was by %s", (asOf, words) => {
    expect(recordByWords(index, asOf)).toBe(words);
  });
});

describe(changedWords, () => {
  const index = indexWith();
  const cells = [NORTH, SOUTH, EAST].map((party) => ({ party, issue: BORDER }));

  it("names whose positions on what, three at most", () => {
    expect(changedWords(index, { day: "2025-01-01", cells })).toBe(
      "North on border, South on border and East on border",
    );
    expect(
      changedWords(index, { day: "2025-01-01", cells: [...cells, { party: NORTH, issue: TEXT }] }),
    ).toBe("North on border, South on border and 2 others");
  });
});
