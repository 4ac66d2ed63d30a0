import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import type { Selection } from "#state/selection.ts";
import type { Column, Grouping, SortColumn, SortKey } from "#state/table.ts";
import type { Statements } from "./statementsOf.ts";

export const COLUMN_NAMES: Record<Column, string> = {
  said: "Date said",
  party: "Party",
  issue: "Issue",
  stance: "Position",
  firmness: "Firmness",
  voice: "Who says it",
  speaker: "Speaker",
  words: "Quote or summary",
  outlet: "Outlet",
};

export const GROUPING_NAMES: Record<Grouping, string> = {
  party: "party",
  issue: "issue",
  topic: "topic",
  voice: "who says it",
  kind: "kind of outlet",
};

/** Each column's order in words, as it is and reversed. */
const ORDER_WORDS: Record<SortColumn, readonly [string, string]> = {
  said: ["oldest first", "newest first"],
  party: ["in their order", "in reverse order"],
  issue: ["in their order", "in reverse order"],
  stance: ["from the scale’s first pole to its last", "from the scale’s last pole to its first"],
  firmness: ["hardest first", "softest first"],
  voice: ["own words first", "own words last"],
  speaker: ["A to Z", "Z to A"],
  outlet: ["A to Z", "Z to A"],
};

/** "date said, newest first". */
export function sortKeyWords({ column, descending }: SortKey): string {
  return `${COLUMN_NAMES[column].toLowerCase()}, ${ORDER_WORDS[column][descending ? 1 : 0]}`;
}

/** What the table shows, of how many, and in what order, in one sentence without its full stop. */
export function captionOf(
  { dossier }: DossierIndex,
  { asOf, table: { sort, group } }: Selection,
  { places, groups, searched }: Statements & { readonly searched: string },
): string {
  const all = counted(dossier.statements.length, "statement");
  const shown =
    places.length === dossier.statements.length ? `All ${all}` : `${places.length} of ${all}`;
  return [
    shown,
    searched !== "" && `with “${searched}”`,
    asOf !== undefined && `as known by ${dateWords(asOf)}`,
    group && `in ${counted(groups.length, "group")} by ${GROUPING_NAMES[group]}`,
    `sorted by ${sort.map(sortKeyWords).join("; then by ")}`,
  ]
    .filter(Boolean)
    .join(", ");
}
