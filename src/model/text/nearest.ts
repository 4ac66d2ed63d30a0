import { by } from "./order.ts";
/** Of many texts the few that differ least from this one, the nearest first; those that differ wholly are left out. */
export function nearestOf<Text extends string>(
  texts: readonly Text[],
  asked: string,
  count: number,
): readonly Text[] {
  const limit = Math.min(asked.length, LONGEST);
  const near = texts.flatMap((text) => {
    if (Math.abs(text.length - asked.length) >= limit) return [];
    const steps = stepsInto(asked, text).at(-1) ?? limit;
    return steps < limit ? [{ text, steps }] : [];
  });
  return near
    .toSorted(by(({ steps, text }) => [steps, text]))
    .slice(0, count)
    .map(({ text }) => text);
}

const LONGEST = 60;

/** How many letters have to be changed, added or left out to turn one text into each beginning of the other. */
export function stepsInto(one: string, other: string): readonly number[] {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1) {
      const changed = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row;
}

/** A longer word is taken as it was typed: it is too long to look for all that is near it. */
export const LONGEST_MISTYPED = 40;

/** How many letters of a word may be wrong, when no word of the record begins like it. */
export function toleranceOf(word: string): number {
  if (word.length < 4 || word.length > LONGEST_MISTYPED) return 0;
  return word.length < 8 ? 1 : 2;
}
