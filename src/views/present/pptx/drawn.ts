import { heightOf } from "#model/slides/full.ts";

/** In units of a slide, which is 1920 of them wide and 1080 high. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
};

/** Words of one look; those of one paragraph follow one another. */
export type Run = {
  readonly text: string;
  readonly isBold?: boolean;
  readonly colour?: string;
  /** The page that they lead to. */
  readonly link?: string | undefined;
  /** Whether a paragraph ends with them. */
  readonly ends?: boolean;
  /** Those of what they stand in, if absent. */
  readonly size?: number;
  readonly face?: Face;
};

type Face = "serif" | "sans";

/** Something on a slide that stays a shape, or words, of its own there. */
export type Drawn =
  | {
      readonly kind: "words";
      readonly box: Box;
      readonly runs: readonly Run[];
      readonly size: number;
      readonly face?: Face;
      readonly align?: "left" | "center" | "right";
      readonly middle?: boolean;
      /** The one that names the slide, in outlines and to a screen reader. */
      readonly isTitle?: boolean;
      readonly fill?: string;
      readonly edge?: string;
      readonly isDashed?: boolean;
    }
  | {
      readonly kind: "bar";
      readonly box: Box;
      /** What it is, for whoever looks for it in a list of all that is on the slide. */
      readonly name: string;
      readonly fill: string | undefined;
      /** How much of its colour it has, from 0 to 1. */
      readonly strength?: number;
      readonly edge: string | undefined;
      readonly isDashed?: boolean;
    };

/** The roles of the light theme, darker where a room that is not dark would wash them out. */
export const COLOURS = {
  paper: "#ffffff",
  ink: "#1c1b19",
  "ink-soft": "#4a4741",
  rule: "#d9d4c9",
  accent: "#0a525a",
  track: "#f4f2ec",
  "track-edge": "#757067",
  "pole-a2": "#7d3f00",
  "pole-a15": "#93500d",
  "pole-a1": "#a9621a",
  "pole-mid": "#716c64",
  "pole-b1": "#6c5fa8",
  "pole-b15": "#564493",
  "pole-b2": "#41297f",
} as const;

export const LEFT = 96;
/** Where the foot of a slide begins. */
export const BOTTOM = 1080 - 88;

type Type = Omit<Extract<Drawn, { kind: "words" }>, "kind" | "box" | "runs">;

/** Words in a box that is as high as they are; of several runs all count. */
export function words(
  { x, y, w }: Omit<Box, "h">,
  runs: readonly Run[],
  type: Type,
): Extract<Drawn, { kind: "words" }> {
  return { kind: "words", box: { x, y, w, h: heightOfRuns(runs, w, type) }, runs, ...type };
}

/** The serif of an office may be much wider than ours: it is reckoned as the sans is. */
function heightOfRuns(runs: readonly Run[], width: number, { size }: Type): number {
  const paragraphs = [{ text: "", size }];
  for (const run of runs) {
    const last = paragraphs.at(-1);
    if (last) [last.text, last.size] = [last.text + run.text, run.size ?? size];
    if (run.ends) paragraphs.push({ text: "", size });
  }
  return paragraphs.reduce((sum, type) => sum + heightOf(type.text, { ...type, width }), 0);
}
