import { hatchAt, LETTER, rounded, SANS, textAt } from "#components/picture/svg.ts";
import { piecesOf } from "#model/comparison/band.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import type { Stand } from "#model/position/position.ts";
import { colourOf, toneColour } from "./tones.ts";

/** A party's place on the scale of a card: its name, and what it leaves open; nothing is drawn of one that is silent. */
export type Lane = {
  readonly name: string;
  readonly stand: Stand;
  /** Stands back behind another. */
  readonly isDim?: boolean;
};

export type Area = { readonly width: number; readonly height: number };

const NAMES = 116;
const POLES = 17;
const HIGHEST = 30;
const SMALL = { size: 12, leading: 15, family: SANS, weight: 400 };

/** The poles of a scale and, lane below lane, who stands where on it; as many as the area holds. */
export function stripsSvg(issue: Issue, lanes: readonly Lane[], { width, height }: Area): string {
  const track = width - NAMES;
  const step = Math.min(HIGHEST, Math.floor((height - POLES) / Math.max(1, lanes.length)));
  const shown = step < 14 ? lanes.slice(0, Math.floor((height - POLES) / 14)) : lanes;
  const room = Math.max(14, step);
  return [
    ...polesSvg(issue, track),
    ...shown.map((lane, at) => laneSvg(issue, lane, { y: POLES + at * room, room, track })),
  ].join("");
}

function polesSvg({ options, scale }: Issue, track: number): readonly string[] {
  if (scale !== "ordinal") return [];
  const style = { ...SMALL, fill: colourOf("ink-soft") };
  const [first = "", last = ""] = [options[0]?.label, options.at(-1)?.label].map((label = "") =>
    fitted(label, track / 2 - 12, SMALL.size),
  );
  return [
    textAt(first, { x: NAMES, y: 10 }, style),
    textAt(last, { x: NAMES + track, y: 10 }, style).replace("<text", '<text text-anchor="end"'),
  ];
}

type Place = { readonly y: number; readonly room: number; readonly track: number };

function laneSvg(
  issue: Issue,
  { name, stand, isDim = false }: Lane,
  { y, room, track }: Place,
): string {
  const high = Math.min(15, room - 5);
  const pieces = piecesOf(issue, {
    options: stand.options,
    redLine: stand.firmness === "red-line",
  });
  const wide = track / pieces.length;
  const named = textAt(
    fitted(name, NAMES - 8, 14),
    { x: 0, y: y + high - 2 },
    { ...SMALL, size: 14, weight: 600, fill: colourOf("ink") },
  );
  const marks = pieces.map(({ tone, redLine }, at) => {
    const x = NAMES + at * wide;
    const box = { x: rounded(x), y, width: rounded(wide - 2), height: high };
    if (tone === undefined)
      return rect({ ...box, y: y + high / 2 - 1.5, height: 3 }, `fill="${colourOf("rule")}"`);
    const ends = { start: [x], end: [x + wide - 2], both: [x, x + wide - 2] };
    const lines = (redLine ? ends[redLine] : []).map((end) =>
      rect(
        { x: rounded(end - 1.5), y: y - 3, width: 3, height: high + 6 },
        `fill="${colourOf("red-line")}"`,
      ),
    );
    return voiceSvg(box, toneColour(tone), stand.voice) + lines.join("");
  });
  const drawn = named + marks.join("");
  return isDim ? `<g opacity="0.4">${drawn}</g>` : drawn;
}

type Box = Parameters<typeof hatchAt>[0];

/** Whose words put a party there: filled for its own, paler the further from them, hatched for what others say. */
function voiceSvg(box: Box, colour: string, voice: Stand["voice"]): string {
  const edge = `stroke="${colour}" stroke-width="1.5"`;
  switch (voice) {
    case "own-words":
      return rect(box, `${edge} fill="${colour}"`);
    case "told":
      return rect(box, `${edge} fill="${colour}" fill-opacity="0.5"`);
    case "reported":
      return rect(box, `${edge} fill="${colourOf("paper")}"`);
    case "others-say":
      return (
        rect(box, `${edge} fill="${colourOf("paper")}" stroke-dasharray="3 2"`) +
        hatchAt(box, colour)
      );
  }
}

function rect({ x, y, width, height }: Box, paint: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" ${paint}/>`;
}

/** As much of a text as has room, with an ellipsis where that is not all. */
function fitted(text: string, width: number, size: number): string {
  const most = Math.floor(width / (size * LETTER));
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
