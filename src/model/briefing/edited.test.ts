import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withMoved, withoutSlide, withSlide, withWords } from "./edited.ts";
import type { OpenBriefing } from "./read.ts";

const captions = ["a", "b", "c"];
const briefing: OpenBriefing = {
  briefingVersion: "1.0.0",
  title: "Three",
  slides: captions.map((caption) => ({ kind: "title", caption })),
};
const said = ({ slides }: OpenBriefing) =>
  slides.map((slide) => (slide.kind === "unread" ? "?" : (slide.caption ?? "")));
const x = { kind: "title", caption: "x" } as const;

describe("a briefing", () => {
  it("takes a slide in after another, or before all", () => {
    expect(said(withSlide(briefing, 0, x))).toEqual(["a", "x", "b", "c"]);
    expect(said(withSlide(briefing, -1, x))).toEqual(["x", "a", "b", "c"]);
  });

  it("has one left out, but never the last", () => {
    expect(said(withoutSlide(briefing, 1))).toEqual(["a", "c"]);
    const one = { ...briefing, slides: briefing.slides.slice(0, 1) };
    expect(withoutSlide(one, 0)).toBe(one);
  });

  it.each([
    [0, 2, ["b", "c", "a"]],
    [2, 0, ["c", "a", "b"]],
    [0, -5, ["a", "b", "c"]],
    [1, 9, ["a", "c", "b"]],
    [7, 0, ["a", "b", "c"]],
  ])("moves the slide at %i to %i", (from, to, expected) => {
    expect(said(withMoved(briefing, from, to))).toEqual(expected);
  });

  it("keeps every slide wherever they are moved", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer(), fc.integer())), (moves) => {
        const after = moves.reduce((now, [from, to]) => withMoved(now, from % 3, to), briefing);
        expect(said(after).toSorted()).toEqual(captions);
      }),
    );
  });

  it("keeps the words to a slide, and none that are empty", () => {
    const told = withWords(briefing, 0, { notes: "Good morning." });
    expect(told.slides[0]).toEqual({ kind: "title", caption: "a", notes: "Good morning." });
    expect(withWords(told, 0, { notes: " ", caption: "" }).slides[0]).toEqual({ kind: "title" });
  });
});
