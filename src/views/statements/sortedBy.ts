import type { Codes } from "./codesOf.ts";

/**
 * The places in the order of their codes, equals as they were; those without a code are last either way.
 * A counting sort: its time grows with the statements, never with their comparisons.
 */
export function sortedBy(
  places: Uint32Array,
  { of, count }: Codes,
  ranks: Uint32Array = ascending(count),
): Uint32Array {
  const ends = new Uint32Array(count + 1);
  const rankOf = (place: number) => ranks[of[place] ?? count] ?? count;
  for (const place of places) {
    const rank = rankOf(place);
    ends[rank] = (ends[rank] ?? 0) + 1;
  }
  let sum = 0;
  for (const [rank, size] of ends.entries()) {
    ends[rank] = sum;
    sum += size;
  }
  const sorted = new Uint32Array(places.length);
  for (const place of places) {
    const rank = rankOf(place);
    const at = ends[rank] ?? 0;
    sorted[at] = place;
    ends[rank] = at + 1;
  }
  return sorted;
}

/** Each code's rank, first to last. */
export function ascending(count: number): Uint32Array {
  return Uint32Array.from({ length: count }, (_, code) => code);
}

/** The same ranks, last to first. */
export function reversed(ranks: Uint32Array): Uint32Array {
  return ranks.map((rank) => ranks.length - 1 - rank);
}
