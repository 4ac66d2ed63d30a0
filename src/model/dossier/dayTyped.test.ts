import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayTyped } from "./dayTyped.ts";
import { dateWords } from "./edtf.ts";

const DAY = { kind: "day", day: "2026-07-05" };

describe(dayTyped, () => {
  it.each([
    "5 Jul 2026",
    "05 july 2026",
    "5. Jul 2026",
    "Jul 5, 2026",
    "July 5th 2026",
    " 5  JUL  2026 ",
    "2026-07-05",
    "2026-7-5",
    "2026/07/05",
    "5.7.2026",
    "05.07.2026",
  ])("reads %s", (text) => {
    expect(dayTyped(text)).toEqual(DAY);
  });

  it("reads numbers with strokes only where one of them cannot be a month", () => {
    expect(dayTyped("25/07/2026")).toEqual({ kind: "day", day: "2026-07-25" });
    expect(dayTyped("07/25/2026")).toEqual({ kind: "day", day: "2026-07-25" });
    expect(dayTyped("7/7/2026")).toEqual({ kind: "day", day: "2026-07-07" });
    expect(dayTyped("7/5/2026")).toEqual({ kind: "either", days: ["2026-05-07", "2026-07-05"] });
  });

  it.each(["", "soon", "5 Jul", "Jul 2026", "2026-02-30", "31.4.2026", "5 ju 2026", "5 Jul 26"])(
    "finds no day in “%s”",
    (text) => {
      expect(dayTyped(text)).toEqual({ kind: "none" });
    },
  );

  it("reads back every day as the site writes it", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(dayTyped(dateWords(day))).toEqual({ kind: "day", day });
          expect(dayTyped(day)).toEqual({ kind: "day", day });
        },
      ),
    );
  });
});
