import { create } from "zustand";
import type { Order } from "#model/comparison/board.ts";
import type { Relation } from "#model/comparison/pair.ts";
import type { IssueId, OptionId, PartyId, ProposalId } from "#model/dossier/dossier.ts";
import { NO_SOURCE_LIST, type SourceListChoice } from "./sourceList.ts";
import { NO_STAGE, type StageChoice } from "./stage.ts";
import { NO_TABLE, type TableChoice } from "./table.ts";
import type { Backdrop } from "./views.ts";

/** What the reader has chosen: exactly what the query of a shared link carries, and nothing derived. */
export type Selection = {
  /** The day that the reader looks back to; undefined for the dossier's own. */
  readonly asOf: string | undefined;
  /** The parties shown, in the reader's order; undefined for all. */
  readonly parties: readonly PartyId[] | undefined;
  /** The issues shown; undefined for all. */
  readonly issues: readonly IssueId[] | undefined;
  /** Strip and label only, so that more issues fit one screen. */
  readonly compact: boolean;
  readonly sort: Order;
  /** The one relation of the pair in view whose issues are shown; undefined for all. */
  readonly relation: Relation["kind"] | undefined;
  /** Who is compared side by side, parties or proposals; undefined for the view's own choice. */
  readonly compared: readonly (PartyId | ProposalId)[] | undefined;
  /** The day from which moves are counted; undefined for a year before the day shown. */
  readonly since: string | undefined;
  /** The texts held against the positions, in the dossier's order; undefined for the view's own choice. */
  readonly texts: readonly ProposalId[] | undefined;
  /** The reader's own deal: an option for each issue that it settles; empty when there is none. */
  readonly draft: ReadonlyMap<IssueId, OptionId>;
  /** The view that the evidence panel lies over. */
  readonly over: Backdrop;
  /** What is searched, filtered and sorted in the table of statements. */
  readonly table: TableChoice;
  /** What the list of sources is narrowed to, and how it is grouped. */
  readonly sourceList: SourceListChoice;
  /** The name of the figure that is made ready for somebody else's page. */
  readonly figure: string | undefined;
  /** What is presented, and how far one is. */
  readonly stage: StageChoice;
  /** The release that the address keeps, which is the one loaded; undefined to follow the newest. */
  readonly release: string | undefined;
};

export const NO_SELECTION: Selection = {
  asOf: undefined,
  parties: undefined,
  issues: undefined,
  compact: false,
  sort: "topic",
  relation: undefined,
  compared: undefined,
  since: undefined,
  texts: undefined,
  draft: new Map(),
  over: "glance",
  table: NO_TABLE,
  sourceList: NO_SOURCE_LIST,
  figure: undefined,
  stage: NO_STAGE,
  release: undefined,
};

/** Whether anything keeps statements out of their table: the search, a date, a party, an issue or a filter. */
export function isNarrowed({
  asOf,
  parties,
  issues,
  table,
}: Pick<Selection, "asOf" | "parties" | "issues" | "table">): boolean {
  const { query, from, to, facets } = table;
  return (
    query.trim() !== "" ||
    [asOf, parties, issues, from, to].some((choice) => choice !== undefined) ||
    Object.values(facets).some((ids) => ids.length > 0)
  );
}

export const useSelection = create<Selection>(() => NO_SELECTION);

export function choose(choice: Partial<Selection>) {
  useSelection.setState(choice);
}

export function chooseTable(choice: Partial<TableChoice>) {
  useSelection.setState(({ table }) => ({ table: { ...table, ...choice } }));
}

export function chooseSources(choice: Partial<SourceListChoice>) {
  useSelection.setState(({ sourceList }) => ({ sourceList: { ...sourceList, ...choice } }));
}

export function chooseStage(choice: Partial<StageChoice>) {
  useSelection.setState(({ stage }) => ({ stage: { ...stage, ...choice } }));
}
