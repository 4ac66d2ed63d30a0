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
  /** Side by side, together all that is shown; none when nothing is grouped. */
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
  return {
    places,
    groups: group ? groupsOf(coded, { places, by: group }) : [],
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

type Grouped = { readonly places: Uint32Array; readonly by: Facet };

/** One group for each run of the same value. */
function groupsOf(coded: CodedStatements, { places, by }: Grouped): readonly Group[] {
  const { of } = coded.facets[by];
  const groups: Group[] = [];
  let start = 0;
  for (let at = 1; at <= places.length; at += 1) {
    const code = of[places[start] ?? 0] ?? 0;
    if (at < places.length && of[places[at] ?? 0] === code) continue;
    const value = coded.values[by][code];
    if (value) groups.push({ id: value.id, name: value.name, start, count: at - start });
    start = at;
  }
  return groups;
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
