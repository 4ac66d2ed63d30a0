import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { saidWords } from "#model/words/positionWords.ts";
import type { Found } from "#model/search/search.ts";
import { groupOf, MOST_SHOWN, type PaletteResult, type ScoredGroup } from "./groups.ts";

const NO_MARKS: ReadonlySet<string> = new Set();
const places = new WeakMap<DossierIndex, ReadonlyMap<Statement["id"], number>>();

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

function placesIn(index: DossierIndex): ReadonlyMap<Statement["id"], number> {
  const known = places.get(index);
  if (known) return known;
  const made = new Map(index.dossier.statements.map(({ id }, place) => [id, place]));
  places.set(index, made);
  return made;
}

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
