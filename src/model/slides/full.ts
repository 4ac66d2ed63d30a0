/**
 * Room on a slide, in units: a slide is 1920 of them wide and 1080 high, or higher. Letters are
 * reckoned as wide as they are on average in the widest of the fonts, so that nothing overflows.
 */
export const SIZES = { question: 60, point: 44, text: 32, small: 28, foot: 24 } as const;

/** What lies between the margins. */
export const WIDTH = 1728;
const ROOM = 1080 - 52 - 28 - 66;
/** More at once are not taken in by a room. */
const MOST_ROWS = 7;
const LINE = 1.25;
const LETTER = { serif: 0.5, sans: 0.56 } as const;

type Type = {
  readonly size: number;
  readonly width?: number;
  readonly face?: keyof typeof LETTER;
};

/** How many letters a line holds. */
export function lettersIn({ size, width = WIDTH, face = "sans" }: Type): number {
  return Math.max(1, Math.floor(width / (size * LETTER[face])));
}

/** How many lines a text takes; a word that is longer than a line is broken. */
export function linesOf(text: string, type: Type): number {
  const most = lettersIn(type);
  let [lines, room] = [1, most];
  for (const word of text.split(/\s+/)) {
    const { length } = word;
    if (length > room && room < most) [lines, room] = [lines + 1, most];
    const broken = Math.max(0, Math.ceil(length / most) - 1);
    lines += broken;
    room = (broken > 0 ? most : room) - (length - broken * most) - 1;
  }
  return lines;
}

/** How high a text is. */
export function heightOf(text: string, type: Type): number {
  return text === "" ? 0 : Math.ceil(linesOf(text, type) * type.size * LINE);
}

/** What is left under the question and the caption of a slide. */
export function roomUnder(heading: string, caption: string | undefined): number {
  const head = heightOf(heading, { size: SIZES.question, face: "serif" });
  const said = caption ? heightOf(caption, { size: SIZES.text }) + 16 : 0;
  return ROOM - head - said - 24;
}

/** The things in as few parts as hold them, in their order and at most seven a part; what is higher than a part has one to itself. */
export function dealt<Thing>(
  things: readonly Thing[],
  room: number,
  heightOfThing: (thing: Thing) => number,
): readonly (readonly Thing[])[] {
  const parts: Thing[][] = [];
  let left = 0;
  for (const thing of things) {
    const height = heightOfThing(thing);
    const last = parts.at(-1);
    if (last && last.length < MOST_ROWS && height <= left) last.push(thing);
    else {
      parts.push([thing]);
      left = room;
    }
    left -= height;
  }
  return parts;
}

/** A text in pieces of at most so many letters, parted between words: after a sentence where one ends in the last third. */
export function inPieces(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const head = rest.slice(0, most + 1);
    const stop = Math.max(head.lastIndexOf(". "), head.lastIndexOf("; "));
    const space = head.lastIndexOf(" ");
    const at = stop > most * 0.66 ? stop + 1 : space > 0 ? space : wholeBefore(rest, most);
    pieces.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...pieces, rest];
}

/** Where a text without a space is parted: never within a letter of two halves. */
function wholeBefore(text: string, most: number): number {
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? Math.max(1, most - 1) : most;
}
