import { readFileSync } from "node:fs";
import type { Tone } from "#model/position/tone.ts";

/** The colours of the light theme by their roles, as the site's styles have them. */
const COLOURS: ReadonlyMap<string, string> = new Map(
  Array.from(
    readFileSync("src/styles/tokens.css", "utf8").matchAll(/--([\w-]+): light-dark\((#\w{6}),/g),
    ([, name = "", colour = ""]) => [name, colour],
  ),
);

export function colourOf(role: string): string {
  const colour = COLOURS.get(role);
  if (colour === undefined) throw new Error(`tokens.css has no colour for ${role}`);
  return colour;
}

/** The colour of a place on a scale; between two that have one, the middle. */
export function toneColour(tone: Tone): string {
  switch (tone) {
    case "plain":
      return colourOf("ink-soft");
    case "a15":
      return between(colourOf("pole-a2"), colourOf("pole-a1"));
    case "b15":
      return between(colourOf("pole-b1"), colourOf("pole-b2"));
    default:
      return colourOf(`pole-${tone}`);
  }
}

function between(one: string, other: string): string {
  const parts = [1, 3, 5].map((at) => {
    const sum = [one, other].reduce((total, hex) => total + parseInt(hex.slice(at, at + 2), 16), 0);
    return Math.round(sum / 2)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}
