import { describe, expect, it } from "vitest";
import { excerptOf } from "./statements.ts";

const long = `${"before ".repeat(40)}the river ${"after ".repeat(60)}`.trim();

describe(excerptOf, () => {
  it("leaves a short text whole", () => {
    expect(excerptOf("the river is the border", new Set(["river"]))).toBe(
      "the river is the border",
    );
  });

  it("begins a little before the first word met, and cuts between words", () => {
    const excerpt = excerptOf(long, new Set(["river"]));
    expect(excerpt).toMatch(/^…(before )+the river (after )+after…$/);
    expect(excerpt.indexOf("river")).toBeLessThan(60);
    expect(excerpt.length).toBeLessThan(225);
  });

  it("shows the beginning when no word of the text was met", () => {
    expect(excerptOf(long, new Set(["elsewhere"]))).toMatch(/^before before/);
  });
});
