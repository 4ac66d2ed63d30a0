import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Found } from "#model/search/search.ts";
import { cellGroup } from "./cells.ts";
import { groupOf, type PaletteGroup, type ScoredGroup } from "./groups.ts";
import { namedGroup, resultsOf } from "./named.ts";
import { namesOf, type PaletteNames } from "./names.ts";
import { statementGroup } from "./statements.ts";
import { triesGroup } from "./tries.ts";
import { askedWordsIn, levelIn } from "./words.ts";

export type Palette = {
  /** None is empty; the one with the nearest result first, statements found by their words last. */
  readonly groups: readonly PaletteGroup[];
  /** How many results there are in all; what is only worth a try does not count. */
  readonly count: number;
};

/** The order of groups that are as near. */
const FIRST_KINDS = ["view", "party", "issue"] as const;
const LAST_KINDS = ["proposal", "option", "source"] as const;

/** What a query finds by name, and by the words of statements once they have been searched; all views for no query. */
export function paletteOf(index: DossierIndex, query: string, found: Found | undefined): Palette {
  const names = namesOf(index);
  if (query.trim() === "") return allViews(names);
  const asked = askedWordsIn(query);
  const groups = asked.length === 0 ? [] : groupsOf(index, { names, asked, query, found });
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count > 0) return { groups, count };
  return { groups: [triesGroup(index, names, { query, found })], count: 0 };
}

type Asked = {
  readonly names: PaletteNames;
  readonly asked: readonly string[];
  readonly query: string;
  readonly found: Found | undefined;
};

function groupsOf(
  index: DossierIndex,
  { names, asked, query, found }: Asked,
): readonly ScoredGroup[] {
  return [
    ...FIRST_KINDS.map((kind) => namedGroup(names, kind, asked)),
    cellGroup(index, names, asked),
    ...LAST_KINDS.map((kind) => namedGroup(names, kind, asked)),
    statementGroup(index, query, found),
  ]
    .filter(({ results }) => results.length > 0)
    .toSorted((a, b) => levelIn(a.score) - levelIn(b.score));
}

function allViews({ view }: PaletteNames): Palette {
  const results = view.all.flatMap((named) => resultsOf("view", named));
  const scored = results.map((result) => ({ result, score: 0 }));
  return { groups: [{ ...groupOf("view", scored, new Set()), results }], count: results.length };
}
