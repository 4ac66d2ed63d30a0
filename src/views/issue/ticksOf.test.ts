import { describe, expect, it } from "vitest";
import { ticksOf } from "./ticksOf.ts";

describe(ticksOf, () => {
  it("has a line at each year that begins in a long record", () => {
    expect(ticksOf("2022-12-30", "2025-02-01")).toEqual([
      { at: 2, label: "2023" },
      { at: 367, label: "2024" },
      { at: 733, label: "2025" },
    ]);
  });

  it("has one at each quarter of a short record", () => {
    expect(ticksOf("2025-03-12", "2025-11-30")).toEqual([
      { at: 20, label: "Apr 2025" },
      { at: 111, label: "Jul 2025" },
      { at: 203, label: "Oct 2025" },
    ]);
  });

  it("has none within a quarter", () => {
    expect(ticksOf("2025-04-02", "2025-05-01")).toEqual([]);
  });
});
