import { describe, expect, it } from "vitest";
import { dossierChanged, options, rawIssue } from "#testing/fixtures.ts";
import { border, text } from "#testing/positions.ts";
import { stretchesOf, toneOf } from "./tone.ts";

describe(stretchesOf, () => {
  it("joins neighbours, and does not bridge a hole", () => {
    expect(stretchesOf(border, options("river", "road", "coast"))).toEqual([
      { first: 0, tones: ["a2"] },
      { first: 2, tones: ["b1", "b2"] },
    ]);
  });

  it("joins nothing that has no order", () => {
    expect(stretchesOf(text, options("old", "new"))).toEqual([
      { first: 0, tones: ["plain"] },
      { first: 1, tones: ["plain"] },
    ]);
  });
});

describe(toneOf, () => {
  it.each([2, 3, 4, 5, 6, 7])("gives each of %i options a colour of its own", (count) => {
    const scale = Array.from({ length: count }, (_, place) => ({ id: `o${place}` }));
    const issue = rawIssue(
      "border",
      "ordinal",
      scale.map(({ id }) => id),
    );
    const { issues } = dossierChanged({ issues: [issue] });
    const [read] = issues;
    const tones = read?.options.map((_, place) => toneOf(read, place)) ?? [];
    expect(new Set(tones).size).toBe(count);
    expect([tones[0], tones.at(-1)]).toEqual(["a2", "b2"]);
  });
});
