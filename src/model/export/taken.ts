import { bare } from "#model/text/isolate.ts";
import type { IssueId, PartyId, SourceId, StatementId } from "#model/dossier/dossier.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { knownBy } from "#model/position/position.ts";
import { pinnedTo } from "#model/releases/pinned.ts";
import { trustWords } from "#model/words/sure/trustWords.ts";
import type { TakeAwayRow } from "./csv.ts";

/** A page that something taken away leads back to. */
export type TakenPage =
  | { readonly view: "statement"; readonly statement: StatementId }
  | { readonly view: "source"; readonly source: SourceId }
  | { readonly view: "evidence"; readonly party: PartyId; readonly issue: IssueId };

/** What something is taken from, so that a file can be understood by itself. */
export type TakenFrom = {
  readonly index: DossierIndex;
  readonly asOf: string;
  /** The address of the site's root, with its last slash; empty where nobody knows it yet. */
  readonly site: string;
  /** A page's path below the root; begins in a slash. */
  readonly pathOf: (page: TakenPage) => string;
};

/** What a view shows of the dossier. */
export type Shown = {
  /** Letters, digits and hyphens, for the names of files. */
  readonly name: string;
  readonly title: string;
  /** Where on its page it stands; undefined for the whole of it. */
  readonly anchor?: string | undefined;
  readonly asOf: string;
  readonly parties: readonly PartyId[];
  readonly issues: readonly IssueId[];
  /** In the order shown; undefined for all that the cells shown know by the date. */
  readonly statements?: readonly DatedStatement[] | undefined;
};

/** The statements that a view shows: its own list, or cell by cell, oldest first. */
export function statementsIn(index: DossierIndex, shown: Shown): readonly DatedStatement[] {
  const { parties, issues, asOf, statements } = shown;
  return (
    statements ??
    issues.flatMap((issue) => parties.flatMap((party) => knownBy(index, { party, issue, asOf })))
  );
}

/** The full address of a page in this release; below the root, where the root is not known. */
export function addressOf({ index, site, pathOf }: TakenFrom, page: TakenPage): string {
  return pinnedTo(site + pathOf(page).replace(/^\//, ""), index.dossier);
}

/** "talks-matrix-2025-12-31-release-1.0.0.csv". */
export function fileNameOf(index: DossierIndex, { name, asOf }: Shown, ending: string): string {
  const { id, release } = index.dossier;
  return `${id}-${name}-${asOf}-release-${release}${ending}`;
}

/** What every row begins with. */
export function provenanceOf({ index, asOf }: TakenFrom) {
  const { id, release } = index.dossier;
  return { dossier: id, release, as_of: asOf };
}

type Contents = {
  readonly title: string;
  /** Where it was taken from. */
  readonly address: string;
  readonly list: "statements" | "cells" | "sources";
  readonly rows: readonly TakeAwayRow[];
};

/** Rows as a JSON text that says what they are. */
export function takeAwayJson(taken: TakenFrom, { title, address, list, rows }: Contents): string {
  const { dossier } = taken.index;
  const meta = {
    ...provenanceOf(taken),
    dossier_title: dossier.title,
    title,
    record_ends: dossier.recordEnds,
    address: pinnedTo(address, dossier),
    coding: trustWords(dossier)[0],
    licence: dossier.licence,
    [list]: rows.length,
  };
  return `${JSON.stringify({ meta, [list]: rows }, bareNames, 2)}\n`;
}

/** What a field holds is a name, and no sentence around it. */
function bareNames(_key: string, value: unknown): unknown {
  return typeof value === "string" ? bare(value) : value;
}
