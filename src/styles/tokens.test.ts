// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const themes = ["light", "dark"] as const;

/** The colour of a role in a theme, as #rrggbb. */
function colour(role: string, theme: (typeof themes)[number]): string {
  const [, light = "", dark = ""] =
    new RegExp(`--${role}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  return theme === "light" ? light : dark;
}

/** WCAG 2.2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

describe("the colours", () => {
  it.each(
    themes.flatMap((theme) =>
      ["ink", "ink-soft", "accent"].flatMap((text) =>
        ["paper", "raised", "hair"].map((ground) => [text, ground, theme] as const),
      ),
    ),
  )("%s on %s is legible as text (%s)", (text, ground, theme) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(
    themes.flatMap((theme) =>
      ["pole-a2", "pole-a1", "pole-mid", "pole-b1", "pole-b2", "red-line", "focus"].flatMap(
        (mark) => ["paper", "raised"].map((ground) => [mark, ground, theme] as const),
      ),
    ),
  )("%s on %s can be made out as a mark (%s)", (mark, ground, theme) => {
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });
});
