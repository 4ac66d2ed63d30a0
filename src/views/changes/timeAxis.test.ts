import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay } from "#testing/arbitraries.ts";
import { timeAxisOf } from "./timeAxis.ts";

const day = (text: string) => ({ first: text, last: text });
const june = { first: "2024-06-01", last: "2024-06-30" };
const december = { first: "2025-12-01", last: "2025-12-06" };
const broken = timeAxisOf([december, june, day("2024-07-14")], { broken: true });

describe(timeAxisOf, () => {
  it("gives every day the same width in a period, and a little room at its ends", () => {
    const { at } = broken;
    expect([at("2024-05-29"), at("2024-06-01"), at("2024-06-02"), at("2024-07-14")]).toEqual([
      0, 3, 4, 46,
    ]);
    expect(at("2025-12-06") - at("2025-12-01")).toBe(5);
  });

  it("leaves out a long stretch without a span, and says how long it was", () => {
    expect(broken.breaks).toHaveLength(1);
    expect(broken.breaks[0]).toMatchObject({ from: 49, label: "17 months" });
  });

  it("keeps the stretch when the axis is to be whole", () => {
    const whole = timeAxisOf([december, june], { broken: false });
    expect(whole.breaks).toEqual([]);
    expect(whole.at("2025-12-06") - whole.at("2024-06-01")).toBe(553);
  });

  it("keeps a short stretch also in an axis that may be broken", () => {
    expect(timeAxisOf([day("2025-01-01"), day("2025-03-01")], { broken: true }).breaks).toEqual([]);
  });

  it("ticks the months, every ten days of a short axis and the quarters of a long one", () => {
    expect(broken.ticks.map(({ label }) => label)).toEqual([
      "Jun 2024",
      "10",
      "20",
      "Jul 2024",
      "10",
      "Dec 2025",
    ]);
    const long = timeAxisOf([{ first: "2020-01-01", last: "2025-12-31" }], { broken: false });
    expect(long.ticks.filter(({ minor }) => !minor).map(({ label }) => label)).toEqual([
      "Jan 2020",
      "Jan 2021",
      "Jan 2022",
      "Jan 2023",
      "Jan 2024",
      "Jan 2025",
    ]);
    expect(long.ticks.slice(0, 5).map(({ label }) => label)).toEqual([
      "Jan 2020",
      "Apr",
      "Jul",
      "Oct",
      "Jan 2021",
    ]);
    const year = timeAxisOf([{ first: "2025-01-01", last: "2025-12-31" }], { broken: false });
    expect(year.ticks.map(({ label }) => label).slice(0, 3)).toEqual([
      "Jan 2025",
      "Feb 2025",
      "Mar 2025",
    ]);
  });

  it("ticks a period without the first of a month by its own first day", () => {
    expect(timeAxisOf([day("2025-05-15")], { broken: true }).ticks).toEqual([
      { at: 3, label: "15 May 2025", minor: false },
    ]);
  });

  it("puts days beyond its ends at the nearest", () => {
    expect([broken.at("1999-01-01"), broken.at("2030-01-01")]).toEqual([0, broken.length]);
  });

  it("is empty without a span", () => {
    expect(timeAxisOf([], { broken: true })).toMatchObject({ length: 0, ticks: [], breaks: [] });
  });

  it("never puts a later day to the left of an earlier one", () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1 }), anyDay, anyDay, (days, one, other) => {
        const { at } = timeAxisOf(days.map(day), { broken: true });
        const [early = one, late = other] = [one, other].toSorted();
        expect(at(early)).toBeLessThanOrEqual(at(late));
      }),
    );
  });
});
