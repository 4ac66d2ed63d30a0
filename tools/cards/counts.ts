import { SANS, textAt } from "#components/picture/svg.ts";
import type { Tally } from "#model/comparison/tally.ts";
import { RELATION_KINDS, RELATION_WORDS } from "#model/words/relationWords.ts";
import type { Area } from "./strips.ts";
import { colourOf } from "./tones.ts";

const NAMES = 180;
const HIGHEST = 24;
const TYPE = { size: 14, leading: 18, family: SANS, fill: colourOf("ink") };

const HEADING = 24;

/** How often two parties relate in which way, under their names where those are not said already: a box an issue, and beside the boxes their number. */
export function countsSvg(tally: Tally, { width, height }: Area, names?: string): string {
  if (names === undefined) return rowsSvg(tally, { width, height });
  const heading = textAt(names, { x: 0, y: 13 }, { ...TYPE, weight: 600 });
  const rows = rowsSvg(tally, { width, height: height - HEADING });
  return `${heading}<g transform="translate(0 ${HEADING})">${rows}</g>`;
}

function rowsSvg({ counts, entries }: Tally, { width, height }: Area): string {
  const kinds = RELATION_KINDS.filter((kind) => counts[kind] > 0);
  const step = Math.min(HIGHEST, height / Math.max(1, kinds.length));
  const box = Math.min(step - 6, (width - NAMES) / Math.max(1, entries.length) - 4);
  return kinds
    .map((kind, row) => {
      const y = row * step;
      const isDoubt = kind === "cannot-compare" || kind === "could-overlap";
      const paint = isDoubt
        ? `fill="${colourOf("paper")}" stroke-dasharray="3 2"`
        : `fill="${kind === "same" ? colourOf("paper") : colourOf("ink-soft")}"`;
      const boxes = Array.from(
        { length: counts[kind] },
        (_, at) =>
          `<rect x="${NAMES + at * (box + 4)}" y="${y + 1}" width="${box}" height="${box}" stroke="${colourOf("ink-soft")}" ${paint}/>`,
      );
      return (
        textAt(String(counts[kind]), { x: 0, y: y + 13 }, { ...TYPE, weight: 600 }) +
        textAt(RELATION_WORDS[kind].short, { x: 28, y: y + 13 }, { ...TYPE, weight: 400 }) +
        boxes.join("")
      );
    })
    .join("");
}
