import { remembered } from "#model/text/order.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Found } from "#model/dossier/library.ts";
import { groupOf, MOST_SHOWN, type PaletteResult, type ScoredGroup } from "./groups.ts";
import { piecesOf } from "#model/text/fold.ts";
import { saidWords } from "#model/words/cellWords.ts";

const NO_MARKS: ReadonlySet<string> = new Set();

/** The statement whose id was typed, or those whose words the search found: the newest first. */
export function statementGroup(
  index: DossierIndex,
  query: string,
  found: Found | undefined,
): ScoredGroup {
  const id = query.trim().toLowerCase();
  const named = index.dossier.statements.find((statement) => statement.id === id);
  if (named) return groupOf("statement", [{ result: resultOf(index, named), score: 0 }], NO_MARKS);
  const count = found?.hits.count ?? 0;
  const results = count > 0 && found ? newestOf(index, found) : [];
  return {
    kind: "statement",
    results: results.map((statement) => resultOf(index, statement)),
    count,
    marks: found?.marks ?? NO_MARKS,
    score: Infinity,
  };
}

function newestOf(index: DossierIndex, { hits }: Found): readonly Statement[] {
  const placeOf = placesIn(index);
  const newest: Statement[] = [];
  for (let at = index.byDay.length - 1; at >= 0 && newest.length < MOST_SHOWN; at -= 1) {
    const statement = index.byDay[at]?.statement;
    if (statement && hits.has(placeOf.get(statement.id) ?? -1)) newest.push(statement);
  }
  return newest;
}

const placesIn = remembered(
  ({ dossier }: DossierIndex) => new Map(dossier.statements.map(({ id }, place) => [id, place])),
);

function resultOf(index: DossierIndex, statement: Statement): PaletteResult {
  const { id, party, issue, source } = statement;
  return {
    id: `statement-${id}`,
    name: `${index.partyOf(party).name} on ${index.issueOf(issue).name}`,
    what: `${saidWords(index, [statement])}, ${index.sourceOf(source).outlet}`,
    leadsTo: { kind: "place", target: { route: { view: "statement", statement: id } } },
    statement,
  };
}

/** As much of a text as stands before its first marked word, and as much as is shown. */
const BEFORE = 48;
const LONGEST = 220;

/** The part of a text around the first word that was met, cut between words. */
export function excerptOf(text: string, marks: ReadonlySet<string>): string {
  const start = startIn(text, marks);
  const isWhole = text.length - start <= LONGEST;
  const part = isWhole
    ? text.slice(start)
    : text.slice(start, start + LONGEST).replace(/\s+\S*$/u, "");
  return `${start > 0 ? "…" : ""}${part}${isWhole ? "" : "…"}`;
}

function startIn(text: string, marks: ReadonlySet<string>): number {
  let met = 0;
  for (const { text: piece, marked } of piecesOf(text, marks)) {
    if (marked) break;
    met += piece.length;
  }
  if (met >= text.length || met <= BEFORE) return 0;
  const space = text.indexOf(" ", met - BEFORE);
  return space < 0 || space > met ? 0 : space + 1;
}
