import { type DatedStatement, type DossierIndex, countUntil } from "#model/dossier/dossierIndex.ts";
import type { Selection } from "#state/selection.ts";
import type { SortKey } from "#state/table.ts";
import { type CodedStatements, codesOf } from "./codesOf.ts";
import { FACETS, FACET_NAMES, type Facet, chosenIn } from "./filters.ts";
import { type Matches, ascending, matchesOf, reversed, sortedBy } from "./matches.ts";

/** A value of a facet, and how many statements there would be if it were chosen. */
type FacetOption = {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
};
export type FacetMenu = {
  readonly facet: Facet;
  readonly name: string;
  readonly options: readonly FacetOption[];
};

/** Statements that stand together, as a part of those shown. */
export type Group = {
  readonly id: string;
  readonly name: string;
  readonly start: number;
  readonly count: number;
};

/** What the table of statements shows. */
export type Statements = {
  /** The places of the statements in the dossier, in the order shown. */
  readonly places: Uint32Array;
  /** Side by side, together all that is shown: as chosen, or the years of a list by date; else none. */
  readonly groups: readonly Group[];
  readonly facets: readonly FacetMenu[];
};

/** What was found by a search, by place in the dossier. */
export type Hits = { readonly has: (place: number) => boolean };

export function statementsOf(
  index: DossierIndex,
  selection: Selection,
  hits: Hits | undefined,
): Statements {
  const coded = codesOf(index);
  const chosen = chosenIn(selection);
  const { asOf, table } = selection;
  const last = [asOf, table.to].filter((day) => day !== undefined).toSorted()[0];
  const from = table.from === undefined ? 0 : countUntil(index.byDay, table.from, "before");
  const until = last === undefined ? index.byDay.length : countUntil(index.byDay, last);
  const isHit = hits && ((place: number) => hits.has(place));
  const matches = matchesOf(coded, { from, until: Math.max(from, until), isHit, chosen });

  const sorted = table.sort.reduceRight(
    (places, key) => sortedByKey(coded, { places, key, parties: chosen.party }),
    matches.places,
  );
  const { group } = table;
  const places = group
    ? sortedBy(sorted, coded.facets[group], orderOf(coded, group, chosen.party))
    : sorted;
  const isByDay = !group && table.sort[0]?.column === "said";
  return {
    places,
    groups: group ? groupsBy(coded, places, group) : isByDay ? yearsOf(coded, places) : [],
    facets: facetsOf(coded, matches, chosen),
  };
}

/** The statements shown, in the order shown. */
export function shownStatements(
  index: DossierIndex,
  { places }: Pick<Statements, "places">,
): readonly DatedStatement[] {
  const { statements } = index.dossier;
  return Array.from(places).flatMap((place) => {
    const statement = statements[place];
    return statement ? [index.statementOf(statement.id)] : [];
  });
}

type Sorting = {
  readonly places: Uint32Array;
  readonly key: SortKey;
  readonly parties: readonly string[];
};

function sortedByKey(
  coded: CodedStatements,
  { places, key: { column, descending }, parties }: Sorting,
): Uint32Array {
  const codes = coded.ranks[column];
  const order = column === "party" ? orderOf(coded, "party", parties) : ascending(codes.count);
  return sortedBy(places, codes, descending ? reversed(order) : order);
}

/** The ranks of a facet's values: the dossier's order, or for parties the reader's. */
function orderOf(coded: CodedStatements, facet: Facet, parties: readonly string[]): Uint32Array {
  const values = coded.values[facet];
  if (facet !== "party" || parties.length === 0) return ascending(values.length);
  const ids = values.map(({ id }) => id);
  const order = [...parties, ...ids.filter((id) => !parties.includes(id))];
  return Uint32Array.from(ids, (id) => order.indexOf(id));
}

function groupsBy(coded: CodedStatements, places: Uint32Array, by: Facet): readonly Group[] {
  return runsOf(places, coded.facets[by].of).flatMap(({ code, ...run }) => {
    const value = coded.values[by][code];
    return value ? [{ id: value.id, name: value.name, ...run }] : [];
  });
}

/** A list by date under its years; one year needs no heading. */
function yearsOf({ years }: CodedStatements, places: Uint32Array): readonly Group[] {
  const runs = runsOf(places, years);
  if (runs.length < 2) return [];
  return runs.map(({ code, ...run }) => ({ id: `${code}`, name: `${code}`, ...run }));
}

/** Statements beside each other that have the same code. */
function runsOf(places: Uint32Array, of: Uint32Array) {
  const runs: { code: number; start: number; count: number }[] = [];
  let start = 0;
  for (let at = 1; at <= places.length; at += 1) {
    const code = of[places[start] ?? 0] ?? 0;
    if (at < places.length && of[places[at] ?? 0] === code) continue;
    runs.push({ code, start, count: at - start });
    start = at;
  }
  return runs;
}

function facetsOf(
  coded: CodedStatements,
  { counts }: Matches,
  chosen: Readonly<Record<Facet, readonly string[]>>,
): readonly FacetMenu[] {
  return FACETS.filter((facet) => coded.values[facet].length > 0).map((facet) => ({
    facet,
    name: FACET_NAMES[facet],
    options: coded.values[facet].map(({ id, name }, code) => ({
      id,
      name,
      count: counts[facet][code] ?? 0,
      isChosen: chosen[facet].includes(id),
    })),
  }));
}
