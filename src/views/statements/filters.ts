import { FIRMNESSES, SOURCE_KINDS, VOICE_MARKS } from "#model/dossier/codes.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { speakersOf } from "#model/dossier/speakers.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { SOURCE_KIND_WORDS, VOICE_MARK_WORDS } from "#model/words/codeWords.ts";
import { FIRMNESS_WORDS } from "#model/words/position/positionCodes.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { NO_TABLE, PLACINGS, TABLE_FACETS } from "#state/table.ts";
import { tableText } from "#state/tableUrl.ts";

/** What the table can be narrowed by, in the order of its menus. */
export const FACETS = ["party", "issue", ...TABLE_FACETS] as const;
export type Facet = (typeof FACETS)[number];
export type FacetValue = { readonly id: string; readonly name: string };

export const FACET_NAMES: Record<Facet, string> = {
  party: "Party",
  issue: "Issue",
  topic: "Topic",
  voice: "Who says it",
  firmness: "Firmness",
  kind: "Outlet",
  proposal: "Proposal",
  stance: "Position",
  speaker: "Speaker",
};

const PLACING_NAMES = { with: "placed on the scale", without: "off the scale" };

/** The values of every facet, in the dossier's order. */
export function facetValuesOf({
  dossier,
}: DossierIndex): Readonly<Record<Facet, readonly FacetValue[]>> {
  const { parties, issues, topics, proposals } = dossier;
  return {
    party: parties,
    issue: issues,
    topic: topics,
    proposal: proposals,
    voice: VOICE_MARKS.map((id) => ({ id, name: VOICE_MARK_WORDS[id].short })),
    firmness: FIRMNESSES.map((id) => ({ id, name: FIRMNESS_WORDS[id].short })),
    kind: SOURCE_KINDS.map((id) => ({ id, name: SOURCE_KIND_WORDS[id].short })),
    stance: PLACINGS.map((id) => ({ id, name: PLACING_NAMES[id] })),
    speaker: speakersOf(dossier),
  };
}

/** The same thing of each facet. */
export function byFacet<Thing>(of: (facet: Facet) => Thing): Readonly<Record<Facet, Thing>> {
  return {
    party: of("party"),
    issue: of("issue"),
    topic: of("topic"),
    voice: of("voice"),
    firmness: of("firmness"),
    kind: of("kind"),
    proposal: of("proposal"),
    stance: of("stance"),
    speaker: of("speaker"),
  };
}

/** For each facet the ids that may be; none chosen lets all be. */
export function chosenIn({
  parties = [],
  issues = [],
  table,
}: Selection): Readonly<Record<Facet, readonly string[]>> {
  return { party: parties, issue: issues, ...table.facets };
}

type FacetChoice = { readonly facet: Facet; readonly ids: readonly string[] };

/** The choice that narrows by a facet; parties and issues narrow every other view too. */
export function facetChoice(
  { dossier }: DossierIndex,
  { parties = [], issues = [], table }: Selection,
  { facet, ids }: FacetChoice,
): Partial<Selection> {
  if (facet === "party") return { parties: keptInOrder(dossier.parties, parties, ids) };
  if (facet === "issue") return { issues: keptInOrder(dossier.issues, issues, ids) };
  return { table: { ...table, facets: { ...table.facets, [facet]: ids } } };
}

/** Those chosen, in the reader's order and what is new in the dossier's; undefined for none. */
function keptInOrder<Id extends string>(
  things: readonly { readonly id: Id }[],
  before: readonly Id[],
  ids: readonly string[],
): readonly Id[] | undefined {
  const all = things.map(({ id }) => id);
  const isUsual = before.join() === all.filter((id) => before.includes(id)).join();
  const order = isUsual ? all : [...before, ...all.filter((id) => !before.includes(id))];
  const kept = order.filter((id) => ids.includes(id));
  return kept.length > 0 ? kept : undefined;
}

/** Something that keeps statements out of the table, and the choice that takes it away. */
export type Filter = {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly without: Partial<Selection>;
};

/** All that narrows the table, in the order of its controls; but for the search, which its field shows. */
export function filtersOf(index: DossierIndex, selection: Selection): readonly Filter[] {
  const { asOf, table } = selection;
  const chosen = chosenIn(selection);
  const values = facetValuesOf(index);
  const facets = FACETS.flatMap((facet) =>
    values[facet]
      .filter(({ id }) => chosen[facet].includes(id))
      .map(({ id, name }) => {
        const ids = chosen[facet].filter((other) => other !== id);
        return {
          id: `${facet}-${id}`,
          name: FACET_NAMES[facet],
          value: name,
          without: facetChoice(index, selection, { facet, ids }),
        };
      }),
  );
  const { from, to } = table;
  return [
    asOf !== undefined && {
      id: "as-of",
      name: "Known by",
      value: dateWords(asOf),
      without: { asOf: undefined },
    },
    from !== undefined && {
      id: "from",
      name: "Said from",
      value: dateWords(from),
      without: { table: { ...table, from: undefined } },
    },
    to !== undefined && {
      id: "to",
      name: "Said to",
      value: dateWords(to),
      without: { table: { ...table, to: undefined } },
    },
    ...facets,
  ].filter((filter) => filter !== false);
}

/** The choice that shows the table as it is at first. */
export const AS_AT_FIRST: Partial<Selection> = {
  asOf: NO_SELECTION.asOf,
  parties: NO_SELECTION.parties,
  issues: NO_SELECTION.issues,
  table: NO_TABLE,
};

/** Whether nothing but the search is another than at first. */
export function isAsAtFirst({ asOf, parties, issues, table }: Selection): boolean {
  return (
    !asOf && !parties && !issues && tableText({ ...table, query: NO_TABLE.query }).length === 0
  );
}
