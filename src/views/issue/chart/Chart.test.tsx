import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { type Band, ScaleChart, type ScaleDrawing } from "./Chart.tsx";

const PLOT = { width: 400, height: 100, rows: [{ top: 40, height: 20 }] };
const BAND: Band = {
  key: "north-0",
  runs: [{ first: 1, tones: ["a1", "b1"], bounded: { before: true, after: true } }],
  mark: "told",
  redLine: false,
  old: false,
  faint: false,
};

const drawn = (band: Partial<Band>, more: Partial<ScaleDrawing> = {}) => {
  const drawing: ScaleDrawing = {
    places: 4,
    ordered: true,
    bands: [{ ...BAND, ...band }],
    ground: [],
    statusQuo: undefined,
    ...more,
  };
  const { container } = render(<ScaleChart drawing={drawing} plot={PLOT} />);
  const boxes = (selector: string) =>
    [...container.querySelectorAll(selector)].map((box) =>
      ["x", "y", "width", "height"].map((name) => Number(box.getAttribute(name))),
    );
  return { container, boxes };
};

describe(ScaleChart, () => {
  it("draws a band over the options that it leaves open, in the middle of its row", () => {
    const { boxes } = drawn({});
    expect(boxes("[data-tone] rect")).toEqual([
      [101, 43, 99, 14],
      [200, 43, 99, 14],
    ]);
  });

  it("says whose words they are", () => {
    expect(
      drawn({ mark: "reported" })
        .container.querySelector("[data-voice]")
        ?.getAttribute("data-voice"),
    ).toBe("reported");
  });

  it("sets a bar at the ends of a red line that shut options out, and none at a pole", () => {
    const bounded = { before: false, after: true };
    const bars = drawn({ redLine: true, runs: [{ first: 0, tones: ["a2"], bounded }] }).boxes(
      "[class*=redLine]",
    );
    expect(bars).toEqual([[97.5, 39, 3, 22]]);
  });

  it("fades the ends of what is over a year old", () => {
    expect(drawn({ old: true }).container.querySelectorAll("mask")).toHaveLength(1);
    expect(drawn({}).container.querySelectorAll("mask")).toHaveLength(0);
  });

  it("shades common ground through all the rows", () => {
    const { boxes } = drawn(
      {},
      { ground: [{ first: 1, tones: ["a1"], bounded: { before: true, after: true } }] },
    );
    expect(boxes("[class*=ground]")).toEqual([[100, 0, 100, 100]]);
  });

  it("draws a text on the table as a bracket, which no voice fills", () => {
    const { container } = drawn({ mark: "text" });
    expect(container.querySelectorAll("[class*=bracket]")).toHaveLength(1);
    expect(container.querySelectorAll("[data-voice]")).toHaveLength(0);
  });

  it("draws a text that a later one has replaced fainter", () => {
    const faint = (band: Partial<Band>) =>
      drawn({ mark: "text", ...band }).container.querySelectorAll("[data-faint]").length;
    expect([faint({ faint: true }), faint({})]).toEqual([1, 0]);
  });

  it("leaves out a band whose row is not measured yet", () => {
    const { container } = drawn({}, { bands: [BAND, { ...BAND, key: "south-0" }] });
    expect(container.querySelectorAll("[data-band]")).toHaveLength(1);
  });
});
