import { describe, expect, it } from "vitest";
import { BORDER, indexWith, options } from "#testing/fixtures.ts";
import { stanceWords } from "./stanceWords.ts";

const issue = indexWith().issueOf(BORDER);

describe(stanceWords, () => {
  it("is the option's label, the span's name whatever the order, or the labels in the order of the scale", () => {
    expect([
      stanceWords(issue, options("road")),
      stanceWords(issue, options("ridge", "river")),
      stanceWords(issue, options("coast", "road")),
    ]).toEqual(["Along the road", "Inland of the road", "Along the road / Along the coast"]);
  });
});
