import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateWords, daysBetween, firstDay, isEdtf, lastDay } from "./edtf.ts";

describe(isEdtf, () => {
  it.each(["2025-12-05", "2025-12-02~", "2025-11", "2025", "2025-11-26/2025-12-01", "2024-02-29"])(
    "knows %s as a date",
    (text) => {
      expect(isEdtf(text)).toBe(true);
    },
  );

  it.each([
    ["", "nothing"],
    ["2025-13", "a month that does not exist"],
    ["2025-00", "a month that does not exist"],
    ["2025-02-29", "a day that does not exist"],
    ["2025-06-31", "a day that does not exist"],
    ["2025-06-00", "a day that does not exist"],
    ["5/12/2025", "the outlet's own order"],
    ["2025-12-01/2025-11-26", "a range that runs backwards"],
    ["2025-01/2025-02/2025-03", "three dates"],
    ["2025-01/", "half a range"],
    ["2025-1-1", "days without their zero"],
    ["yesterday", "a word"],
  ])("refuses %j, %s", (text) => {
    expect(isEdtf(text)).toBe(false);
  });
});

describe(lastDay, () => {
  it.each([
    ["2025-12-05", "2025-12-05"],
    ["2025-12-02~", "2025-12-02"],
    ["2025-11", "2025-11-30"],
    ["2024-02", "2024-02-29"],
    ["2025", "2025-12-31"],
    ["2025-11-26/2025-12-01", "2025-12-01"],
    ["2025-10/2025-11", "2025-11-30"],
  ])("orders %s by %s", (edtf, day) => {
    expect(lastDay(edtf)).toBe(day);
  });

  it("throws what it was given when that is no date", () => {
    expect(() => lastDay("soon")).toThrow('"soon" is not an EDTF date');
  });
});

describe(firstDay, () => {
  it.each([
    ["2025-12-05", "2025-12-05"],
    ["2025-11", "2025-11-01"],
    ["2025", "2025-01-01"],
    ["2025-11-26/2025-12-01", "2025-11-26"],
  ])("begins %s on %s", (edtf, day) => {
    expect(firstDay(edtf)).toBe(day);
  });
});

describe(dateWords, () => {
  it.each([
    ["2025-12-05", "5 Dec 2025"],
    ["2025-12-05~", "about 5 Dec 2025"],
    ["2025-11", "Nov 2025"],
    ["2025-11~", "about Nov 2025"],
    ["2025", "2025"],
    ["2025-11-26/2025-12-01", "26 Nov 2025 to 1 Dec 2025"],
    ["2025-11-26~/2025-12", "about 26 Nov 2025 to Dec 2025"],
    ["2025-11-20/2025-11-21", "20 to 21 Nov 2025"],
    ["2025-11-20/2026-11-21", "20 Nov 2025 to 21 Nov 2026"],
    ["2025-11/2025-12", "Nov 2025 to Dec 2025"],
  ])("says %s as %s, no more precisely than it is written", (edtf, words) => {
    expect(dateWords(edtf)).toBe(words);
  });
});

describe(daysBetween, () => {
  it("counts whole days, also over the night when clocks change", () => {
    expect(daysBetween("2025-03-01", "2025-04-01")).toBe(31);
  });

  it("is negative towards an earlier day", () => {
    expect(daysBetween("2025-01-02", "2025-01-01")).toBe(-1);
  });
});

describe("every date", () => {
  const day = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const part = fc.oneof(
    day,
    day.map((d) => `${d}~`),
    day.map((d) => d.slice(0, 7)),
    day.map((d) => d.slice(0, 4)),
  );

  it("begins no later than it ends", () => {
    fc.assert(
      fc.property(part, (edtf) => {
        expect(isEdtf(edtf)).toBe(true);
        expect(firstDay(edtf) <= lastDay(edtf)).toBe(true);
      }),
    );
  });

  it("is a range with any later one", () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        const inOrder = lastDay(a) <= lastDay(b);
        expect(isEdtf(`${a}/${b}`)).toBe(inOrder);
      }),
    );
  });
});
