import { SIZES, WIDTH } from "#model/slides/full.ts";
import type { Forward, Lane, ShownSlide } from "#model/slides/slide.ts";
import { sentenceWords } from "#model/words/cellWords.ts";
import { BOTTOM, COLOURS, type Drawn, LEFT, type Run, words } from "./drawn.ts";
import { stripIn } from "./strip.ts";

type Scale = Extract<ShownSlide["body"], { kind: "scale" }>;

/** The names stand beside the scale, and it has the rest of the width. */
const NAMES = 288;
const SCALE = { x: LEFT + NAMES, w: WIDTH - NAMES };
const SOFT = COLOURS["ink-soft"];

/** Everybody on the scale, with the position in words, and beside it who is silent. */
export function scaleDrawn(scale: Scale, top: number): readonly Drawn[] {
  const { lanes, silent, options, isNumbered } = scale;
  const labels = options.map(({ label }, at) => (isNumbered ? `${at + 1}` : label));
  const column = SCALE.w / Math.max(1, options.length);
  const heads = labels.map((label, at) =>
    words({ x: SCALE.x + at * column, y: top, w: column - 12 }, [{ text: label, colour: SOFT }], {
      size: SIZES.small,
    }),
  );
  let y = top + Math.max(0, ...heads.map(({ box }) => box.h)) + 12;
  const drawn: Drawn[] = [...heads];
  for (const lane of lanes) {
    const placed = laneDrawn(lane, y);
    drawn.push(...placed.drawn);
    y = placed.below;
  }
  const meanings = isNumbered ? options.map(({ label }, at) => `${at + 1} ${label}`) : [];
  for (const line of [...silent, ...meanings]) {
    const drawnLine = words({ x: LEFT, y, w: WIDTH }, [{ text: line, colour: SOFT }], {
      size: SIZES.small,
    });
    drawn.push(drawnLine);
    y += drawnLine.box.h;
  }
  return drawn;
}

function laneDrawn(lane: Lane, y: number): { drawn: readonly Drawn[]; below: number } {
  const { name, isAgain, pieces, place, sentence, beside } = lane;
  const indent = (SCALE.w / Math.max(1, pieces.length)) * place.at;
  const named = words({ x: LEFT, y: y - 8, w: NAMES - 24 }, [{ text: name, isBold: true }], {
    size: SIZES.point,
  });
  const said = words(
    { x: place.from === "start" ? SCALE.x + indent : SCALE.x, y: y + 36, w: SCALE.w - indent },
    [
      { text: sentenceWords(sentence), isBold: true },
      { text: beside.length > 0 ? `  ${beside.join(" · ")}` : "", colour: SOFT },
    ],
    { size: SIZES.text, align: place.from === "start" ? "left" : "right" },
  );
  return {
    drawn: [
      ...(isAgain ? [] : [named]),
      ...stripIn({ x: SCALE.x, y: y + 4, w: SCALE.w, h: 26 }, lane),
      said,
    ],
    below: Math.max(y - 8 + named.box.h, said.box.y + said.box.h) + 22,
  };
}

/** One party brought forward with the words that decide, the others dimmed. */
export function forwardDrawn(scale: Scale, forward: Forward, top: number): readonly Drawn[] {
  const { lanes, options } = scale;
  const [first, last] = [options.at(0)?.label ?? "", options.at(-1)?.label ?? ""];
  const half = SCALE.w / 2 - 24;
  const pole = { size: SIZES.small } as const;
  const poles = [
    words({ x: SCALE.x, y: top, w: half }, [{ text: first, colour: SOFT }], pole),
    words({ x: SCALE.x + half + 48, y: top, w: half }, [{ text: last, colour: SOFT }], {
      ...pole,
      align: "right",
    }),
  ];
  let y = top + Math.max(...poles.map(({ box }) => box.h)) + 12;
  const said = words({ x: LEFT, y: 0, w: WIDTH }, [...nameRuns(forward), ...quoteRuns(forward)], {
    size: SIZES.point,
  });
  const isRoomy = y + lanes.length * LANE + 20 + said.box.h < BOTTOM;
  const drawn: Drawn[] = [...poles];
  for (const lane of isRoomy ? lanes : lanes.filter(({ key }) => key === forward.lane)) {
    const isDim = lane.key !== forward.lane;
    const name = { text: lane.name, isBold: !isDim, colour: isDim ? SOFT : COLOURS.ink };
    if (!lane.isAgain || !isDim)
      drawn.push(words({ x: LEFT, y, w: NAMES - 24 }, [name], { size: SIZES.small }));
    drawn.push(...stripIn({ x: SCALE.x, y: y + 6, w: SCALE.w, h: 22 }, { ...lane, isDim }));
    y += LANE;
  }
  return [...drawn, { ...said, box: { ...said.box, y: y + 20 } }];
}

const LANE = 40;

/** A statement alone: its words, and whose they are. */
export function quoteDrawn(forward: Forward, top: number): readonly Drawn[] {
  return [words({ x: LEFT, y: top, w: WIDTH }, quoteRuns(forward), { size: SIZES.point })];
}

function nameRuns({ name, sentence }: Forward): readonly Run[] {
  if (!sentence) return [{ text: name, isBold: true, ends: true }];
  return [
    { text: `${name}  `, isBold: true },
    { text: sentenceWords(sentence), isBold: true, colour: COLOURS.accent, ends: true },
  ];
}

/** The words, in quotation marks only where they stand so in the source, and under them whose they are. */
function quoteRuns({ words: text = "", isDirect, isContinued, told }: Forward): readonly Run[] {
  const begun = isContinued ? `… ${text}` : text;
  return [
    { text: isDirect ? `“${begun}”` : begun, size: 48, face: "serif", ends: true },
    { text: told.join(" · "), size: SIZES.text, colour: SOFT },
  ];
}
