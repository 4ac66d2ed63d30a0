import type { Relation } from "#model/comparison/pair.ts";
import { heightOf, lettersIn, SIZES, WIDTH } from "#model/slides/full.ts";
import type { Boxes, ShownSlide, SlideRow } from "#model/slides/slide.ts";
import { BOTTOM, type Box, COLOURS, type Drawn, LEFT, words } from "./drawn.ts";
import { stripIn } from "./strip.ts";

type Body<Kind> = Extract<ShownSlide["body"], { kind: Kind }>;

const SOFT = COLOURS["ink-soft"];
const QUESTIONS = 560;

/** Who is on record on what: a row a question, a strip a party. */
export function boardDrawn({ parties, rows }: Body<"board">, top: number): readonly Drawn[] {
  const column = (WIDTH - QUESTIONS) / Math.max(1, parties.length);
  const across = (at: number) => LEFT + QUESTIONS + at * column;
  const heads = parties.map((name, at) =>
    words({ x: across(at), y: top, w: column - 16 }, [{ text: name, isBold: true }], {
      size: SIZES.text,
    }),
  );
  let y = top + Math.max(0, ...heads.map(({ box }) => box.h)) + 8;
  const drawn: Drawn[] = [...heads];
  const nameAt = (name: string, at: number) =>
    words({ x: LEFT, y: at, w: QUESTIONS - 24 }, [{ text: name }], { size: SIZES.point });
  const height = rows.reduce((sum, { name }) => sum + nameAt(name, 0).box.h, 0);
  // As far apart as all of them find room above the foot.
  const gap = Math.min(24, (BOTTOM - y - height) / Math.max(1, rows.length));
  for (const { name, cells } of rows) {
    const named = nameAt(name, y);
    const strips = cells.flatMap(({ pieces, voice }, at) =>
      pieces && voice
        ? stripIn(
            { x: across(at), y: y + 12, w: column - 24, h: 32 },
            { name: `${parties[at]}, ${name}`, pieces, voice },
          )
        : [],
    );
    drawn.push(named, ...strips);
    y += named.box.h + gap;
  }
  return drawn;
}

const TRACK = 52;
const TRACK_LABELS = 260;

/** What is listed, row below row, and where a row has them its scale before and after. */
export function rowsDrawn({ rows }: Body<"rows">, top: number): readonly Drawn[] {
  let y = top;
  return rows.flatMap((row) => {
    const { drawn, below } = rowDrawn(row, y);
    y = below;
    return drawn;
  });
}

function rowDrawn(
  { lead, tag, text, tracks = [] }: SlideRow,
  top: number,
): { drawn: readonly Drawn[]; below: number } {
  const head = words(
    { x: LEFT, y: top, w: WIDTH },
    [
      { text: lead, isBold: true },
      { text: tag ? `  ${tag}` : "", colour: SOFT },
    ],
    { size: SIZES.point },
  );
  let y = top + (lead === "" && !tag ? 0 : head.box.h);
  const strips = tracks.flatMap(({ label, ...track }): readonly Drawn[] => {
    const labelled = words({ x: LEFT, y: y + 4, w: TRACK_LABELS }, [{ text: label }], {
      size: SIZES.small,
    });
    const box = { x: LEFT + TRACK_LABELS, y: y + 10, w: WIDTH - TRACK_LABELS, h: 26 };
    y += TRACK;
    return [labelled, ...stripIn(box, { name: `${lead}, ${label}`, ...track })];
  });
  const said = words({ x: LEFT, y, w: WIDTH }, [{ text }], { size: SIZES.text });
  const drawn = [...(lead === "" && !tag ? [] : [head]), ...strips, ...(text === "" ? [] : [said])];
  return { drawn, below: y + (text === "" ? 0 : said.box.h) + 30 };
}

const NUMBERS = 420;
const PADDING = 44;
const BOX = 54;

/** How boxes of a relation are filled: the further apart the darker, as on the site. */
const FILLS: Partial<Record<Relation["kind"], string>> = {
  "opposite-ends": COLOURS.ink,
  apart: COLOURS["ink-soft"],
};

/** Things to be counted, each a box, beside the number of its group. */
export function boxesDrawn({ groups, foot }: Boxes, top: number): readonly Drawn[] {
  let y = top;
  const drawn = groups.flatMap(({ name, count, relation, items }): readonly Drawn[] => {
    const number = { x: LEFT, y: y - 6, w: 110, h: 72 };
    const named = words({ x: LEFT + 120, y: y + 6, w: NUMBERS - 130 }, [{ text: name }], {
      size: SIZES.text,
    });
    const fill = relation && FILLS[relation];
    // What could be, and what nobody knows, has no firm edge.
    const isDashed = relation === "could-overlap" || relation === "cannot-compare";
    const { boxes, below } = boxesBeside(items, { fill, isDashed, top: y });
    y = Math.max(below, named.box.y + named.box.h, y + 72) + 20;
    return [
      {
        kind: "words",
        box: number,
        runs: [{ text: `${count}`, isBold: true }],
        size: QUANTITY,
        align: "right",
      },
      named,
      ...boxes,
    ];
  });
  if (foot === undefined) return drawn;
  return [
    ...drawn,
    words({ x: LEFT, y: y + 4, w: WIDTH }, [{ text: foot, colour: SOFT }], { size: SIZES.small }),
  ];
}

const QUANTITY = 56;

function boxesBeside(
  items: readonly string[],
  { fill, isDashed, top }: { fill: string | undefined; isDashed: boolean; top: number },
): { boxes: readonly Drawn[]; below: number } {
  const width = WIDTH - NUMBERS;
  const letter = (SIZES.small * 1000) / lettersIn({ size: SIZES.small, width: SIZES.small * 1000 });
  let [x, y, tallest] = [0, top, BOX];
  const boxes = items.map((item): Drawn => {
    const w = Math.min(width, item.length * letter + PADDING);
    const h =
      BOX + heightOf(item, { size: SIZES.small, width: w - PADDING + 1 }) - SIZES.small * 1.25;
    if (x + w > width) {
      [x, y] = [0, y + tallest + 12];
      tallest = BOX;
    }
    const box: Box = { x: LEFT + NUMBERS + x, y, w, h };
    x += w + 12;
    tallest = Math.max(tallest, h);
    return {
      kind: "words",
      box,
      runs: [{ text: item, colour: fill === undefined ? COLOURS.ink : COLOURS.paper }],
      size: SIZES.small,
      align: "center",
      middle: true,
      fill: fill ?? COLOURS.paper,
      edge: COLOURS["ink-soft"],
      isDashed,
    };
  });
  return { boxes, below: y + tallest };
}
