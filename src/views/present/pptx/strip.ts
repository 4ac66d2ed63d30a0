import type { Piece } from "#model/comparison/band.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import { type Box, COLOURS, type Drawn } from "./drawn.ts";

type Strip = {
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly voice: VoiceMark;
  /** Whether it stands back while another is spoken of. */
  readonly isDim?: boolean;
};

const GAP = 4;
const RED_LINE = 8;

/** A scale from pole to pole, option by option, and on it what a party leaves open, in whose words. */
export function stripIn({ x, y, w, h }: Box, { name, pieces, ...look }: Strip): readonly Drawn[] {
  const width = w / Math.max(1, pieces.length);
  return pieces.flatMap((piece, at): readonly Drawn[] => {
    const box = { x: x + at * width, y, w: width - GAP, h };
    const bar = { kind: "bar", box, name: `${name}, ${at + 1} of ${pieces.length}` } as const;
    const places = {
      start: [box.x - GAP],
      end: [box.x + box.w],
      both: [box.x - GAP, box.x + box.w],
    };
    const lines = piece.redLine ? places[piece.redLine] : [];
    return [
      { ...bar, ...lookOf(piece, look) },
      ...lines.map((place): Drawn => ({
        kind: "bar",
        box: { x: place - RED_LINE / 2, y: y - 8, w: RED_LINE, h: h + 16 },
        name: `${name}, red line`,
        fill: COLOURS.ink,
        edge: undefined,
      })),
    ];
  });
}

function lookOf(
  { tone }: Piece,
  { voice, isDim = false }: Pick<Strip, "voice" | "isDim">,
): Pick<Extract<Drawn, { kind: "bar" }>, "fill" | "strength" | "edge" | "isDashed"> {
  if (tone === undefined) return { fill: COLOURS.track, edge: COLOURS["track-edge"] };
  if (isDim) return { fill: COLOURS.rule, edge: COLOURS["track-edge"] };
  const colour = tone === "plain" ? COLOURS["ink-soft"] : COLOURS[`pole-${tone}`];
  switch (voice) {
    case "own-words":
      return { fill: colour, edge: colour };
    case "told":
      return { fill: colour, strength: 0.5, edge: colour };
    case "reported":
      return { fill: COLOURS.paper, edge: colour };
    case "others-say":
      return { fill: COLOURS.paper, edge: colour, isDashed: true };
  }
}
