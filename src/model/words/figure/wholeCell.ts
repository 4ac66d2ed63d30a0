import type { Issue } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Cell, Qualifier } from "#model/position/cell.ts";
import { MIXED } from "#model/words/position/positionCodes.ts";
import { standWords } from "#model/words/cellWords.ts";
import { longOf, weakWords } from "#model/words/qualifierWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";

type Line = {
  /** How much room it has: "cell" for as much as a cell has, "page" for all of it. */
  readonly room?: "cell" | "page";
};

/**
 * A cell in a line that is read without the page, with all that the page marks in it: "Demands: Along the
 * coast, if a vote comes first, as told by The Gazette, 1 Jun 2025 (contested; second-hand)". Of a silent
 * party the reason, and what it rests on.
 */
export function wholeCellWords(
  index: DossierIndex,
  cell: Pick<Cell, "issue" | "position" | "stands" | "qualifiers" | "known" | "asOf">,
  { room = "cell" }: Line = {},
): string {
  const issue = index.issueOf(cell.issue);
  const beside = besideLine(issue, cell.qualifiers, room);
  const silence = silenceWords(index, cell);
  if (silence) {
    const { label, detail } = silence;
    return qualified(label, [detail, ...beside].filter(Boolean));
  }
  const places = cell.stands.map((stand) => standWords(index, issue, stand)).join("; also: ");
  const start = cell.position.kind === "mixed" ? `${MIXED.long}: ` : "";
  return start + qualified(places, beside);
}

/** What the line does not say already; its date says that it is undated. */
function besideLine(
  issue: Issue,
  qualifiers: readonly Qualifier[],
  room: "cell" | "page",
): readonly string[] {
  if (room === "cell") return weakWords(issue, qualifiers);
  const told = ["mixed", "on-a-condition", "undated"];
  return qualifiers.filter(({ kind }) => !told.includes(kind)).map((one) => longOf(issue, one));
}

/** What is said and, in brackets, what weakens it. */
export function qualified(words: string, qualifiers: readonly string[]): string {
  return qualifiers.length > 0 ? `${words} (${qualifiers.join("; ")})` : words;
}
