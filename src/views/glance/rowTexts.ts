import { firstMentions } from "#components/glossary/firstMentions.ts";
import type { IssueId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Cell } from "#model/position/cell.ts";
import { sentenceOf } from "#model/words/cellWords.ts";
import type { Glance, GlanceRow } from "./glance.ts";

/** What a term is explained by. */
export type Entry = { readonly term: string; readonly text: string };

/** The words of a row in which terms can be explained, by their place and in the order they are read; a link has no room for that, nor has a topic close above one. */
export function rowTextsOf(
  index: DossierIndex,
  { issue, cells }: GlanceRow,
  pair: Glance["pair"],
): ReadonlyMap<string, string> {
  const ends = issue.scale === "ordinal" ? [issue.options[0], issue.options.at(-1)] : [];
  const said = (pair ?? []).flatMap(({ id }) =>
    cells
      .filter(({ party }) => party === id)
      .flatMap((cell) =>
        cell.stands.map((stand, at): readonly [string, string] => {
          const { label, condition } = sentenceOf(issue, stand);
          return [standPlace(cell, at), condition ? `${label}, ${condition}` : label];
        }),
      ),
  );
  return new Map([["left", ends[0]?.label ?? ""], ["right", ends[1]?.label ?? ""], ...said]);
}

/** Where one of the stands of a cell is told. */
export function standPlace({ party }: Pick<Cell, "party">, at: number): string {
  return `${party} ${at}`;
}

/** For each issue in view, the terms that no row before its own mentions. */
export function termsOf(
  index: DossierIndex,
  { pair, groups }: Glance,
): ReadonlyMap<IssueId, readonly Entry[]> {
  const rows = groups.flatMap((group) => group.rows);
  const texts = rows.map((row) => [...rowTextsOf(index, row, pair).values()].join("\n"));
  const terms = firstMentions(texts, index.dossier.glossary);
  return new Map(rows.map(({ issue }, at) => [issue.id, terms[at] ?? []]));
}
