import { describe, expect, it } from "vitest";
import type { Issue, OptionId } from "#model/dossier/dossier.ts";
import { border, text } from "#testing/positions.ts";
import { options } from "#testing/fixtures.ts";
import { drawingOf } from "./drawingOf.ts";
import type { Figure } from "./scaleOf.ts";

const FIGURE: Figure = {
  issue: border,
  words: { principals: undefined, widest: undefined, record: "" },
  lanes: [],
  ground: undefined,
  absences: [],
};

const groundOf = (issue: Issue, set: readonly OptionId[]) =>
  drawingOf({ ...FIGURE, issue, ground: { options: set, finding: "", openness: [] } }).ground;

describe("a set of options as it is drawn", () => {
  it("joins neighbouring options into one band, bounded where it shuts options out", () => {
    expect(groundOf(border, options("ridge", "road"))).toEqual([
      { first: 1, tones: ["a1", "b1"], bounded: { before: true, after: true } },
    ]);
  });

  it("leaves a band open at a pole, beyond which there is nothing", () => {
    const [run] = groundOf(border, options("river", "ridge"));
    expect(run?.bounded).toEqual({ before: false, after: true });
  });

  it("does not bridge a hole", () => {
    expect(
      groundOf(border, options("river", "road", "coast")).map(({ first, tones }) => [
        first,
        tones.length,
      ]),
    ).toEqual([
      [0, 1],
      [2, 2],
    ]);
  });

  it("keeps options that have no order in boxes of their own", () => {
    expect(groundOf(text, options("old", "new"))).toEqual([
      { first: 0, tones: ["plain"], bounded: { before: true, after: true } },
      { first: 1, tones: ["plain"], bounded: { before: true, after: true } },
    ]);
  });
});

describe(drawingOf, () => {
  it("draws what is on the page: as many places as options, the shaded ones and the status quo", () => {
    const statusQuo = border.options[2]?.id;
    const ground = { options: options("ridge"), finding: "", openness: [] };
    expect(drawingOf({ ...FIGURE, ground, issue: { ...border, statusQuo } })).toMatchObject({
      places: 4,
      ordered: true,
      bands: [],
      ground: [{ first: 1, tones: ["a1"] }],
      statusQuo: 2,
    });
  });

  it("marks no status quo where none is known", () => {
    expect(drawingOf(FIGURE).statusQuo).toBeUndefined();
  });
});
