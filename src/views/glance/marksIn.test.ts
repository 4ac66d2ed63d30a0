import { describe, expect, it } from "vitest";
import { indexWith } from "#testing/fixtures.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { glanceOf } from "./glance.ts";
import { marksIn } from "./marksIn.ts";
import { tagsOf } from "./tags.ts";

type Said = Parameters<typeof indexWith>[0];

function marksOf(...said: readonly Said[]) {
  const index = indexWith(...said);
  const { pair, groups } = glanceOf(index, NO_SELECTION);
  const [row] = groups.flatMap(({ rows }) => rows);
  if (!pair || !row) throw new Error("no row");
  const { placed, beside } = tagsOf(index, row, [pair[0].id, pair[1].id]);
  return marksIn(placed, beside);
}

describe(marksIn, () => {
  it("explains by its names each kind of mark that stands in the row", () => {
    expect(
      marksOf(
        { party: "north", stance: ["river", "ridge"], said: "2025-06-01" },
        { party: "south", stance: ["coast"], said: "2025-06-01", firmness: "red-line" },
        { party: "east", stance: ["road"], said: "2025-06-01", conditionalOn: "if paid for" },
        { party: "east", stance: ["coast"], said: "2025-07-01", voice: "other-party" },
      ),
    ).toEqual([
      "Above the line: North and South",
      "dashed, with a bar: North leaves 2 options open",
      "below the line: the others",
      "upright stroke: a red line of South",
      "if: East on a condition",
      "*: its cell says what weakens it",
    ]);
  });

  it("explains nothing that does not stand there", () => {
    expect(
      marksOf(
        { party: "north", stance: ["river"], said: "2025-06-01" },
        { party: "south", stance: ["coast"], said: "2025-06-01" },
      ),
    ).toEqual(["Above the line: North and South", "outside: East, without a place on it"]);
  });
});
