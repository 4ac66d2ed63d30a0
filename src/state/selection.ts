import { create } from "zustand";
import type { IssueId, OptionId, PartyId, ProposalId } from "../model/dossier.ts";

/** The views that the evidence panel can lie over. */
export const BACKDROPS = ["matrix", "scale", "compare", "timeline", "claims", "proposals"] as const;
export type Backdrop = (typeof BACKDROPS)[number];

export function isBackdrop(view: string): view is Backdrop {
  return BACKDROPS.some((backdrop) => backdrop === view);
}

/** The orders that the matrix's rows can take. */
export const SORTS = ["topic", "gap", "evidence", "newest"] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader has chosen: exactly what the query of a shared link carries, and nothing derived. */
export type Selection = {
  /** The day that the reader looks back to; undefined for the dossier's own. */
  readonly asOf: string | undefined;
  /** The parties shown, in the reader's order; undefined for all. */
  readonly parties: readonly PartyId[] | undefined;
  /** The issues shown; undefined for all. */
  readonly issues: readonly IssueId[] | undefined;
  /** Strip and label only, so that every issue fits one screen. */
  readonly compact: boolean;
  readonly sort: Sort;
  /** Who is compared side by side, parties or proposals; undefined for the view's own choice. */
  readonly compared: readonly (PartyId | ProposalId)[] | undefined;
  /** The day from which moves are counted; undefined for the first of the record. */
  readonly since: string | undefined;
  /** The reader's own deal: an option for each issue that it settles; empty when there is none. */
  readonly draft: ReadonlyMap<IssueId, OptionId>;
  /** The view that the evidence panel lies over. */
  readonly over: Backdrop;
};

export const NO_SELECTION: Selection = {
  asOf: undefined,
  parties: undefined,
  issues: undefined,
  compact: false,
  sort: "topic",
  compared: undefined,
  since: undefined,
  draft: new Map(),
  over: "matrix",
};

export const useSelection = create<Selection>(() => NO_SELECTION);

export function choose(choice: Partial<Selection>) {
  useSelection.setState(choice);
}
