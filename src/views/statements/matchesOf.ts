import type { CodedStatements } from "./codesOf.ts";
import { byFacet, type Facet, FACETS } from "./facets.ts";

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

/** One pass: what fails no facet is shown, and what fails only one counts for that facet's other values. */
export function matchesOf(coded: CodedStatements, { from, until, isHit, chosen }: Asked): Matches {
  const facets = FACETS.map((facet) => {
    const { of, count } = coded.facets[facet];
    return { of, count: new Uint32Array(count + 1), fails: failing(coded, facet, chosen[facet]) };
  });
  const places = new Uint32Array(until - from);
  let size = 0;
  for (let at = from; at < until; at += 1) {
    const place = coded.byDay[at] ?? 0;
    if (isHit && !isHit(place)) continue;
    let fails = 0;
    let failed = 0;
    for (let facet = 0; facet < facets.length && fails < 2; facet += 1) {
      const one = facets[facet];
      if (one?.fails?.[one.of[place] ?? 0] === 1) {
        fails += 1;
        failed = facet;
      }
    }
    if (fails > 1) continue;
    if (fails === 0) {
      places[size] = place;
      size += 1;
      for (const { of, count } of facets) add(count, of[place] ?? 0);
    } else {
      const one = facets[failed];
      if (one) add(one.count, one.of[place] ?? 0);
    }
  }
  return {
    places: places.subarray(0, size),
    counts: byFacet((facet) => facets[FACETS.indexOf(facet)]?.count ?? new Uint32Array()),
  };
}

/** Which codes a choice leaves out, as ones; undefined when it leaves out none. */
function failing(coded: CodedStatements, facet: Facet, ids: readonly string[]) {
  if (ids.length === 0) return undefined;
  const fails = new Uint8Array(coded.facets[facet].count + 1).fill(1);
  for (const [code, { id }] of coded.values[facet].entries()) {
    if (ids.includes(id)) fails[code] = 0;
  }
  return fails;
}

function add(counts: Uint32Array, code: number) {
  counts[code] = (counts[code] ?? 0) + 1;
}
