import { VOICE_MARK_WORDS } from "#model/words/codeWords.ts";
import { FIRMNESS_WORDS } from "#model/words/position/positionCodes.ts";
import { QUALIFIER_WORDS } from "#model/words/qualifierWords.ts";
import { type Box, hatchAt, type Ink, LETTER, type Line, MARGIN, SMALL, textAt } from "./svg.ts";

const SWATCH = 22;

type Swatch = (box: Box, colours: Pick<Ink, "inkSoft" | "paper" | "ink">) => string;

/** What every mark of the site means, as its legend has it. */
const KEYS: readonly { readonly words: string; readonly swatch: Swatch }[] = [
  {
    words: VOICE_MARK_WORDS["own-words"].long,
    swatch: (box, { inkSoft }) => rectAt(box, inkSoft, `fill="${inkSoft}"`),
  },
  {
    words: VOICE_MARK_WORDS.told.long,
    swatch: (box, { inkSoft }) => rectAt(box, inkSoft, `fill="${inkSoft}" fill-opacity="0.38"`),
  },
  {
    words: VOICE_MARK_WORDS.reported.long,
    swatch: (box, { inkSoft, paper }) => rectAt(box, inkSoft, `fill="${paper}"`),
  },
  {
    words: VOICE_MARK_WORDS["others-say"].long,
    swatch: (box, { inkSoft, paper }) =>
      rectAt(box, inkSoft, `fill="${paper}" stroke-dasharray="2 1.5"`) + hatchAt(box, inkSoft),
  },
  {
    words: `faded: ${QUALIFIER_WORDS["over-a-year-old"].short}`,
    swatch: (box, { inkSoft }) =>
      `<defs><linearGradient id="old"><stop offset="0" stop-color="${inkSoft}" stop-opacity="0"/><stop offset="0.35" stop-color="${inkSoft}"/><stop offset="0.65" stop-color="${inkSoft}"/><stop offset="1" stop-color="${inkSoft}" stop-opacity="0"/></linearGradient></defs><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="url(#old)"/>`,
  },
  {
    words: FIRMNESS_WORDS["red-line"].short,
    swatch: ({ x, y, width, height }, { ink }) =>
      `<path d="M${x + width - 2},${y - 2}v${height + 4}" stroke="${ink}" stroke-width="3"/>`,
  },
];

function rectAt({ x, y, width, height }: Box, stroke: string, paint: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" stroke="${stroke}" stroke-width="1.5" ${paint}/>`;
}

/** The key of the marks, as many to a line as fit. */
export function keyLines(drawn: Ink, width: number): readonly Line[] {
  const rows: { readonly key: (typeof KEYS)[number]; readonly x: number }[][] = [[]];
  let x = 0;
  for (const key of KEYS) {
    const wide = SWATCH + 6 + key.words.length * SMALL.size * LETTER + 14;
    if (x > 0 && x + wide > width) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ key, x });
    x += wide;
  }
  return rows.map((row) => ({
    leading: SMALL.leading + 4,
    svg: (y) =>
      row
        .map(({ key: { words, swatch }, x: left }) => {
          const box = { x: MARGIN + left, y: y - 9, width: SWATCH, height: 9 };
          const style = { ...SMALL, fill: drawn.ink };
          return swatch(box, drawn) + textAt(words, { x: box.x + SWATCH + 6, y }, style);
        })
        .join(""),
  }));
}
