// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const POLES = ["pole-a2", "pole-a1", "pole-mid", "pole-b1", "pole-b2"];

type Three = readonly [number, number, number];

/**
 * What is left of red, green and blue as amounts of light, where a kind of cone is missing: Machado, Oliveira and
 * Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009, severity 1.
 */
const DEFICIENCIES: Record<string, readonly [Three, Three, Three]> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Red, green and blue as amounts of light, of a role in a theme. */
function lightOf(role: string, theme: string): Three {
  const [, light = "", dark = ""] =
    new RegExp(`--${role}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? [];
  const amount = (at: number) => {
    const value = parseInt((theme === "light" ? light : dark).slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [amount(1), amount(3), amount(5)];
}

/** CIELAB of what is seen of a light, under daylight. */
function lab(light: Three, rows: readonly [Three, Three, Three]): Three {
  const seen = ([r, g, b]: Three) =>
    Math.min(1, Math.max(0, r * light[0] + g * light[1] + b * light[2]));
  const [r, g, b] = [seen(rows[0]), seen(rows[1]), seen(rows[2])];
  const bent = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = bent((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = bent(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = bent((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIEDE2000, as Sharma, Wu and Dalal write it (2005), whose test data are below. */
function difference([l1, a1, b1]: Three, [l2, a2, b2]: Three): number {
  const turn = Math.PI / 180;
  const chroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const grey = 1.5 - 0.5 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * grey, b1), Math.hypot(a2 * grey, b2)];
  const hue = (a: number, b: number) =>
    a === 0 && b === 0 ? 0 : (Math.atan2(b, a * grey) / turn + 360) % 360;
  const [h1, h2] = [hue(a1, b1), hue(a2, b2)];
  const isGrey = c1 * c2 === 0;
  const isFar = Math.abs(h1 - h2) > 180;
  const apart = isGrey ? 0 : h2 - h1 - (isFar ? Math.sign(h2 - h1) * 360 : 0);
  const sum = h1 + h2;
  const mean = isGrey ? sum : (sum + (isFar ? (sum < 360 ? 360 : -360) : 0)) / 2;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const cos = (times: number, minus: number) => Math.cos((times * mean - minus) * turn);
  const t = 1 - 0.17 * cos(1, 30) + 0.24 * cos(2, 0) + 0.32 * cos(3, -6) - 0.2 * cos(4, 63);
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const colour = (c2 - c1) / (1 + 0.045 * c);
  const tint = (2 * Math.sqrt(c1 * c2) * Math.sin((apart / 2) * turn)) / (1 + 0.015 * c * t);
  const rotated =
    -2 *
    Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) *
    Math.sin(60 * Math.exp(-(((mean - 275) / 25) ** 2)) * turn);
  return Math.sqrt(lightness ** 2 + colour ** 2 + tint ** 2 + rotated * colour * tint);
}

describe("the colours of a scale (A13)", () => {
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[50, -1, 2], [50, 0, 0], 2.3669],
  ] as const)("are compared as published: %o and %o", (one, other, expected) => {
    expect(difference(one, other)).toBeCloseTo(expected, 3);
  });

  it.each(
    ["light", "dark"].flatMap((theme) =>
      Object.keys(DEFICIENCIES).map((deficiency) => [theme, deficiency] as const),
    ),
  )("are each ΔE 10 from every other, in %s, with the deficiency: %s", (theme, deficiency) => {
    const rows = DEFICIENCIES[deficiency];
    if (!rows) throw new Error(deficiency);
    const seen = POLES.map((role) => [role, lab(lightOf(role, theme), rows)] as const);
    const near = seen.flatMap(([role, one], at) =>
      seen
        .slice(at + 1)
        .filter(([, other]) => difference(one, other) < 10)
        .map(([other]) => `${role} and ${other}`),
    );
    expect(near).toEqual([]);
  });
});
