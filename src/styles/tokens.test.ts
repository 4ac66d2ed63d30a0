// @vitest-environment node
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const themes = ["light", "dark"] as const;

/** The colour of a role in a theme. */
function colour(role: string, theme: (typeof themes)[number]): Light {
  const [, light = "", dark = ""] =
    new RegExp(`--${role}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  return lightOf(theme === "light" ? light : dark);
}

type Light = readonly [number, number, number];

/** Red, green and blue as amounts of light, from #rrggbb. */
function lightOf(hex: string): Light {
  const amount = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [amount(1), amount(3), amount(5)];
}

/** What `color-mix(in oklab, mark share, ground)` gives. */
function mixed(mark: Light, ground: Light, share: number): Light {
  const [from, to] = [oklab(ground), oklab(mark)];
  const at = (channel: 0 | 1 | 2) => from[channel] + (to[channel] - from[channel]) * share;
  const [lightness, a, b] = [at(0), at(1), at(2)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function oklab([r, g, b]: Light): Light {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: Light, b: Light): number {
  const luminance = ([red, green, blue]: Light) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const POLES = ["pole-a2", "pole-a1", "pole-mid", "pole-b1", "pole-b2"];

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
      [...POLES, "red-line", "focus", "track-edge"].flatMap((mark) =>
        ["paper", "raised"].map((ground) => [mark, ground, theme] as const),
      ),
    ),
  )("%s on %s can be made out as a mark (%s)", (mark, ground, theme) => {
    expect(contrast(colour(mark, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it.each(themes)("tells the two colours of one side of a scale apart (%s)", (theme) => {
    for (const [outer, inner] of [
      ["pole-a2", "pole-a1"],
      ["pole-b2", "pole-b1"],
    ] as const)
      expect(contrast(colour(outer, theme), colour(inner, theme))).toBeGreaterThanOrEqual(1.5);
  });

  it.each(themes.flatMap((theme) => POLES.map((pole) => [pole, theme] as const)))(
    "%s only told is told apart from an empty place and from own words (%s)",
    (pole, theme) => {
      const share = Number(/--told: (\d+)%/.exec(css)?.[1]) / 100;
      const told = mixed(colour(pole, theme), colour("paper", theme), share);
      expect(contrast(told, colour("track", theme))).toBeGreaterThanOrEqual(1.6);
      expect(contrast(told, colour(pole, theme))).toBeGreaterThanOrEqual(2);
    },
  );
});

describe("the sizes", () => {
  it("go under 14 px in figures alone", () => {
    const sizes = [...css.matchAll(/--text-([\w]+): ([\d.]+)rem/g)].map(
      ([, name = "", rem = ""]) => [name, Number(rem)] as const,
    );
    expect(sizes.filter(([, rem]) => rem < 0.875)).toEqual([["figure", 0.75]]);
    expect(sizes.length).toBeGreaterThan(5);
  });
});

describe("a style", () => {
  it("takes no class out of another file, which would be copied into it without a name", () => {
    const src = new URL("..", import.meta.url);
    const styles = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".css"),
    );
    expect(styles.length).toBeGreaterThan(60);
    const found = styles.filter((name) =>
      /composes:.*\bfrom\b/.test(readFileSync(new URL(name, src), "utf8")),
    );
    expect(found).toEqual([]);
  });
});
