import { describe, expect, it } from "vitest";
import { agoWords } from "./RecordEnd.tsx";

describe(agoWords, () => {
  it.each([
    [-3, undefined],
    [61, undefined],
    [62, "2 months ago"],
    [351, "11 months ago"],
    [400, "1 year 1 month ago"],
  ])("says of %i days: %s", (days, words) => {
    expect(agoWords(days)).toBe(words);
  });
});
