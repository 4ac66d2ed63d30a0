import { groupOf, type PaletteResult, type ScoredGroup } from "./groups.ts";
import type { Named, NamedKind, PaletteNames } from "./names.ts";
import { type FoundBy, nearnessOf } from "./words.ts";

/** The things of one kind whose names have every word asked for. */
export function namedGroup(
  names: PaletteNames,
  kind: NamedKind,
  asked: readonly string[],
): ScoredGroup {
  const { all, meaningOf } = names[kind];
  const meanings = asked.map(meaningOf);
  const scored = meanings.some(({ size }) => size === 0)
    ? []
    : all.flatMap((named) => {
        const near = nearnessOf(named.texts, meanings);
        if (!near) return [];
        return resultsOf(kind, named, near.by).map((result) => ({ result, score: near.score }));
      });
  return groupOf(kind, scored, new Set(meanings.flatMap((meaning) => [...meaning.keys()])));
}

/** One result for each place that the thing leads to. */
export function resultsOf(
  kind: NamedKind,
  { id, name, places }: Named,
  by?: FoundBy,
): readonly PaletteResult[] {
  const also = by && isOtherName(kind, by, name) ? by.text : undefined;
  return places.map(({ what, target }, at) => ({
    id: `${kind}-${id}-${at}`,
    name,
    what,
    also,
    leadsTo: { kind: "place", target },
  }));
}

/** What only tells a party by another name needs to be said; the rest stands on the line already. */
function isOtherName(kind: NamedKind, { text, rank }: FoundBy, name: string): boolean {
  return kind === "party" && rank === 1 && text !== name;
}
