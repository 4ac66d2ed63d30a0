import type { TableLines } from "./tableLineOf.ts";

/** Which of the lines were in the page before, by their keys; none if their order is another, for they would all have to move. */
export function stayingOf(
  { count, keyAt }: Pick<TableLines, "count" | "keyAt">,
  before: readonly number[],
): readonly number[] {
  const placeOf = new Map(before.map((key, place) => [key, place]));
  const stay: number[] = [];
  let last = -1;
  for (let at = 0; at < count; at += 1) {
    const place = placeOf.get(keyAt(at));
    if (place === undefined) continue;
    if (place < last) return [];
    last = place;
    stay.push(at);
  }
  return stay;
}
