import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { NO_TABLE } from "#state/table.ts";
import { tableText } from "#state/tableUrl.ts";
import { chosenIn, FACET_NAMES, facetChoice, FACETS, facetValuesOf } from "./facets.ts";

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
