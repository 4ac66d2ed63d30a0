import { addressText } from "#model/text/address.ts";
import type { IssueId, PartyId, ProposalId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Found } from "#model/dossier/library.ts";
import { figureKey } from "#model/figure/figure.ts";
import { suggestedFigure } from "#state/figure/suggested.ts";
import { pathOf, type Route, routeOf } from "#state/route.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { NO_SOURCE_LIST } from "#state/sourceList.ts";
import { NO_STAGE } from "#state/stage.ts";
import { NO_TABLE, type TableChoice } from "#state/table.ts";
import { toQuery } from "#state/url.ts";
import { sourceListOf } from "#views/sources/sourceListOf.ts";
import { statementsOf } from "#views/statements/statementsOf.ts";

/** Where a result leads. */
export type Target = {
  readonly route: Route;
  /** The part of the page to bring into view. */
  readonly anchor?: string;
  /** What is chosen on the way, undefined for nothing; every other choice stays. */
  readonly choiceIn?: (selection: Selection, path: string) => Partial<Selection> | undefined;
};

/** The address below the site's root; with a query only when something is chosen on the way. */
export function targetAddress(
  { route, anchor }: Target,
  selection: Selection,
  choice: Partial<Selection> | undefined,
): string {
  const chosen = choice && { ...selection, ...choice, over: NO_SELECTION.over };
  // An empty query says that nothing is chosen any more.
  const query = chosen && toQuery(chosen).slice(1);
  return addressText({ path: pathOf(route), query, hash: anchor });
}

/** Slides of the page that the palette is opened on; of the slides themselves it makes none. */
export const PRESENT_THIS: Target = {
  route: { view: "present" },
  choiceIn: (_selection, path) =>
    path === pathOf({ view: "present" }) ? undefined : { stage: { ...NO_STAGE, of: path } },
};

/** The figure of what the palette is opened on, ready for somebody else’s page. */
export function embedThis(index: DossierIndex): Target {
  return {
    route: { view: "embed" },
    choiceIn(selection, path) {
      const route = routeOf(path, index.dossier);
      // The builder keeps the figure that it has.
      if (!route || route.view === "embed") return undefined;
      return { figure: figureKey(suggestedFigure(index, { route, selection })) };
    },
  };
}

export function partyStatements(party: PartyId): Target {
  return {
    route: { view: "statements" },
    choiceIn: ({ table }) => ({ parties: [party], table: widened(table) }),
  };
}

export function partyColumn(party: PartyId): Target {
  return { route: { view: "words" }, choiceIn: () => ({ parties: [party] }) };
}

/** The page of an issue, or one of its options there. */
export function issuePage(issue: IssueId, anchor?: string): Target {
  return { route: { view: "issue", issue }, ...(anchor !== undefined && { anchor }) };
}

/** An issue’s row in the table of all issues; one that is left out is added. */
export function issueRow({ dossier }: DossierIndex, issue: IssueId): Target {
  return {
    route: { view: "words" },
    anchor: issue,
    choiceIn: ({ issues }) => {
      if (!issues || issues.includes(issue)) return undefined;
      const ids = dossier.issues.map(({ id }) => id);
      const shown = ids.filter((id) => id === issue || issues.includes(id));
      return { issues: shown.length < ids.length ? shown : undefined };
    },
  };
}

export function proposalTested(proposal: ProposalId): Target {
  return { route: { view: "texts" }, choiceIn: () => ({ texts: [proposal] }) };
}

export function proposalStatements(proposal: ProposalId): Target {
  return {
    route: { view: "statements" },
    choiceIn: ({ table }) => ({
      table: { ...widened(table), facets: { ...NO_TABLE.facets, proposal: [proposal] } },
    }),
  };
}

function statementsFound(query: string): Target {
  return {
    route: { view: "statements" },
    choiceIn: ({ table }) => ({ table: { ...widened(table), query } }),
  };
}

function sourcesFound(query: string): Target {
  return {
    route: { view: "sources" },
    choiceIn: () => ({ sourceList: { ...NO_SOURCE_LIST, query } }),
  };
}

/** The table with its order and columns, but nothing that keeps statements out of it. */
function widened({ sort, columns, group }: TableChoice): TableChoice {
  return { ...NO_TABLE, sort, columns, group };
}

/** How to see the rest of a group: a place that shows it, or only how many there are. */
export type More = { readonly words: string; readonly target?: Target };

type Shown = {
  readonly query: string;
  readonly found: Found | undefined;
  readonly selection: Selection;
  /** The page that the palette is opened on. */
  readonly path: string;
};

type Group = {
  readonly kind: string;
  readonly results: readonly unknown[];
  readonly count: number;
};

/** The rest of a group; undefined when it shows everything. */
export function moreOf(
  index: DossierIndex,
  { kind, results, count }: Group,
  { query, found, selection, path }: Shown,
): More | undefined {
  const hidden = count - results.length;
  if (hidden <= 0) return undefined;
  const rest = { words: `${hidden} more: add a word to narrow them down` };
  if (kind === "statement") {
    const target = statementsFound(query);
    const chosen = { ...selection, ...target.choiceIn?.(selection, path) };
    const left = statementsOf(index, chosen, found?.hits).places.length;
    if (left === count) return { words: `Show all ${count} in the table`, target };
    return left === 0
      ? { words: `${hidden} more, which the date, parties and issues chosen keep out of the table` }
      : { words: `Show in the table the ${left} of ${count} that your choices leave`, target };
  }
  if (kind === "source") {
    const target = sourcesFound(query);
    const { sourceList } = { ...selection, ...target.choiceIn?.(selection, path) };
    const { shown } = sourceListOf(index, sourceList);
    if (shown < count) return rest;
    const also = shown > count ? ", which searches how they were found too" : "";
    return { words: `Show all ${shown} in the list of sources${also}`, target };
  }
  return rest;
}
