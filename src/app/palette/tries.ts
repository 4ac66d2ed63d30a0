import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { nearestOf, stepsInto } from "#model/text/nearest.ts";
import type { Found } from "#model/dossier/library.ts";
import { PLAIN_VIEWS, viewOf } from "#state/views.ts";
import { groupOf, type PaletteResult, type ScoredGroup } from "./groups.ts";
import { type Names, type PaletteNames, resultsOf } from "./names.ts";
import { askedWordsIn, nearnessOf } from "./words.ts";

const MOST_NAMES = 3;
const LONGEST_TYPED = 40;
const LISTS: readonly string[] = PLAIN_VIEWS.filter((view) => viewOf(view).isList);

/** What to try when nothing was found: queries that find something, names that are near, or else the lists to look through. */
export function triesGroup(
  { dossier }: DossierIndex,
  names: PaletteNames,
  { query, found }: { readonly query: string; readonly found: Found | undefined },
): ScoredGroup {
  const typed = query.trim().toLowerCase();
  const known = [...dossier.parties, ...dossier.issues].map(({ name }) => name);
  const asked = askedWordsIn(query);
  const alone = asked.length > 1 ? ([names.party, names.issue] as const).flatMap(namesMet) : [];
  const queries = [
    ...(found?.suggestions ?? []),
    ...alone.slice(0, MOST_NAMES),
    ...(typed.length > 2 && typed.length < LONGEST_TYPED
      ? nearestOf(known, typed, MOST_NAMES).filter(isNear)
      : []),
  ].filter((text, at, all) => all.findIndex((other) => isSame(other, text)) === at);
  const tries = queries.map((text, at): PaletteResult => ({
    id: `try-${at}`,
    name: text,
    what: "",
    leadsTo: { kind: "query", query: text },
  }));
  const lists = names.view.all
    .filter(({ id }) => LISTS.includes(id))
    .flatMap((view) => resultsOf("view", view));
  const results = tries.length > 0 ? tries : lists;
  return groupOf(
    "try",
    results.map((result) => ({ result, score: 0 })),
    new Set(),
  );

  /** The names that have one of the words. */
  function namesMet({ all, meaningOf }: Names): readonly string[] {
    const meanings = asked.map(meaningOf);
    return all
      .filter(({ texts }) => {
        const named = texts.filter(({ rank }) => rank < 2);
        return meanings.some((meaning) => nearnessOf(named, [meaning]));
      })
      .map(({ name }) => name);
  }
  function isNear(name: string): boolean {
    const steps = stepsInto(typed, name.toLowerCase()).at(-1) ?? Infinity;
    return steps <= typed.length / 2;
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
