import { describe, expect, it } from "vitest";
import { indexWith } from "#testing/fixtures.ts";
import { successionOf } from "./successionOf.ts";
import { textsOf } from "./textsOf.ts";

const succession = (asOf: string) => {
  const index = indexWith();
  return successionOf(index.dossier.parties, textsOf(index, asOf).texts);
};

describe(successionOf, () => {
  it("orders the texts by date, on the tracks of those who sponsor one", () => {
    const { sponsors, steps } = succession("2025-12-31");
    expect(sponsors.map(({ id }) => id)).toEqual(["east"]);
    expect(steps.map(({ text }) => text.proposal.id)).toEqual(["first-draft", "second-draft"]);
  });

  it("draws a line from a text to the one that replaced it, once that is there", () => {
    expect(succession("2025-12-31").steps.map(({ tracks }) => tracks)).toEqual([
      [{ sponsor: "east", here: true, above: false, below: true }],
      [{ sponsor: "east", here: true, above: true, below: false }],
    ]);
    expect(succession("2025-04-01").steps.map(({ tracks }) => tracks)).toEqual([
      [{ sponsor: "east", here: true, above: false, below: false }],
    ]);
  });
});
