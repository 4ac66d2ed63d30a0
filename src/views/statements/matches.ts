import type { CodedStatements, Codes } from "./codesOf.ts";
import { FACETS, type Facet, byFacet } from "./filters.ts";

/** What a statement must have to be shown. */
export type Asked = {
  /** The part of the statements by day that may be, from the first to before the last. */
  readonly from: number;
  readonly until: number;
  /** Whether the search found it; undefined when nothing is searched for. */
  readonly isHit: ((place: number) => boolean) | undefined;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
};

export type Matches = {
  /** The places of the statements that match, oldest first. */
  readonly places: Uint32Array;
  /** For each value of each facet, how many would match if it alone were chosen of its facet. */
  readonly counts: Readonly<Record<Facet, Uint32Array>>;
};

/** What fails no facet is shown, and what fails only one counts for that facet's other values. */
export function matchesOf(coded: CodedStatements, { from, until, isHit, chosen }: Asked): Matches {
  const counts = byFacet((facet) => new Uint32Array(coded.facets[facet].count + 1));
  const narrowing = FACETS.filter((facet) => chosen[facet].length > 0).map((facet) => ({
    of: coded.facets[facet].of,
    counts: counts[facet],
    fails: failing(coded, facet, chosen[facet]),
  }));
  const places = new Uint32Array(until - from);
  let size = 0;
  for (let at = from; at < until; at += 1) {
    const place = coded.byDay[at] ?? 0;
    if (isHit && !isHit(place)) continue;
    let fails = 0;
    let failed = narrowing[0];
    for (const one of narrowing) {
      if (one.fails[one.of[place] ?? 0] !== 1) continue;
      fails += 1;
      failed = one;
    }
    if (fails === 0) {
      places[size] = place;
      size += 1;
    } else if (fails === 1 && failed) {
      add(failed.counts, failed.of[place] ?? 0);
    }
  }
  const shown = places.subarray(0, size);
  // Facet by facet: one column at a time is read many times faster than all side by side.
  for (const facet of FACETS) addAll(counts[facet], coded.facets[facet].of, shown);
  return { places: shown, counts };
}

function addAll(counts: Uint32Array, of: Uint32Array, places: Uint32Array) {
  for (let at = 0; at < places.length; at += 1) add(counts, of[places[at] ?? 0] ?? 0);
}

/** Which codes a choice leaves out, as ones. */
function failing(coded: CodedStatements, facet: Facet, ids: readonly string[]) {
  const fails = new Uint8Array(coded.facets[facet].count + 1).fill(1);
  for (const [code, { id }] of coded.values[facet].entries()) {
    if (ids.includes(id)) fails[code] = 0;
  }
  return fails;
}

function add(counts: Uint32Array, code: number) {
  counts[code] = (counts[code] ?? 0) + 1;
}

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
