import { describe, expect, it } from "vitest";
import { indexWith } from "../../testing/fixtures.ts";
import { NO_SELECTION } from "../../state/selection.ts";
import { findingsOf } from "./findingsOf.ts";
import { matrixOf } from "./matrixOf.ts";

const sentences = (...statements: Parameters<typeof indexWith>) => {
  const index = indexWith(...statements);
  return findingsOf(index, matrixOf(index, NO_SELECTION)).map(({ sentence }) => sentence);
};

describe(findingsOf, () => {
  it("names the widest gap, the most common ground and the extent of silence", () => {
    expect(
      sentences(
        { party: "north", stance: ["river"] },
        { party: "south", stance: ["road"] },
        { party: "north", issue: "text", stance: ["old"] },
        { party: "east", issue: "text", stance: ["old"] },
      ),
    ).toEqual([
      "North and South are furthest apart on border: at least 2 of 3 steps.",
      "On text, North and East say the same.",
      "For 2 of 6 cells no position was found. Silence is not agreement.",
    ]);
  });

  it("says so when nobody is apart and nobody agrees", () => {
    expect(sentences({ party: "north" }).slice(0, 2)).toEqual([
      "No two parties on record are shown to be apart on any issue.",
      "On no issue do all on record share an option, nor do any two parties.",
    ]);
  });

  it("names the closest pair where no row agrees as a whole", () => {
    expect(
      sentences(
        { party: "north", stance: ["river", "ridge"] },
        { party: "south", stance: ["ridge", "road"] },
        { party: "east", stance: ["coast"] },
      )[1],
    ).toBe(
      "On no issue do all on record share an option; on border, North and South are not shown to differ.",
    );
  });
});
