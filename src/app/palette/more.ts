import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Found } from "#model/search/search.ts";
import type { Selection } from "#state/selection.ts";
import { sourceListOf } from "#views/sources/sourceListOf.ts";
import { statementsOf } from "#views/statements/statementsOf.ts";
import type { PaletteGroup } from "./groups.ts";
import { sourcesFound, statementsFound, type Target } from "./target.ts";

/** How to see the rest of a group: a place that shows it, or only how many there are. */
export type More = { readonly words: string; readonly target?: Target };

type Shown = {
  readonly query: string;
  readonly found: Found | undefined;
  readonly selection: Selection;
};

/** Undefined when the group shows everything. */
export function moreOf(
  index: DossierIndex,
  { kind, results, count }: PaletteGroup,
  { query, found, selection }: Shown,
): More | undefined {
  const hidden = count - results.length;
  if (hidden <= 0) return undefined;
  const rest = { words: `${hidden} more: add a word to narrow them down` };
  if (kind === "statement") {
    const target = statementsFound(query);
    const chosen = { ...selection, ...target.choiceIn?.(selection) };
    const left = statementsOf(index, chosen, found?.hits).places.length;
    if (left === count) return { words: `Show all ${count} in the table`, target };
    return left === 0
      ? { words: `${hidden} more, which the date, parties and issues chosen keep out of the table` }
      : { words: `Show in the table the ${left} of ${count} that your choices leave`, target };
  }
  if (kind === "source") {
    const target = sourcesFound(query);
    const { sourceList } = { ...selection, ...target.choiceIn?.(selection) };
    const { shown } = sourceListOf(index, sourceList);
    if (shown < count) return rest;
    const also = shown > count ? ", which searches how they were found too" : "";
    return { words: `Show all ${shown} in the list of sources${also}`, target };
  }
  return rest;
}
