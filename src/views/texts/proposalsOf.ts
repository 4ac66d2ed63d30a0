import type { Issue, Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Deal, type Fit, fitOf } from "#model/comparison/fit.ts";
import { viewedOf } from "#model/position/viewed.ts";
import type { Selection } from "#state/selection.ts";
import { type ClauseTest, clauseTestsOf, type Result, resultsOf } from "./clauseTestsOf.ts";
import { fitCount, fitCountWords } from "./fitCount.ts";
import { type TestedParty, testedOf } from "./testedOf.ts";
import { type Text, textsOf } from "./textsOf.ts";

/** What the view shows: the texts, and issue by issue how each of them and the reader's draft sits with every party. */
export type Proposals = {
  readonly asOf: string;
  readonly parties: readonly Party[];
  /** All of them on the table. */
  readonly texts: readonly Text[];
  /** Those held against the positions: as chosen or, without a choice, those that stand; none without a clause. */
  readonly shown: readonly Text[];
  /** How many texts are later than the date. */
  readonly later: number;
  readonly blocks: readonly IssueBlock[];
  /** Over the issues shown: the texts that have a clause there, then the reader's draft if it settles any. */
  readonly totals: readonly Total[];
  /** How the reader's draft comes out over those issues; undefined while it settles none of them. */
  readonly drafted: Total | undefined;
  /** How many of the draft's clauses are on issues that are not shown. */
  readonly hiddenClauses: number;
};

type IssueBlock = {
  readonly issue: Issue;
  readonly tested: readonly TestedParty[];
  readonly tests: readonly ClauseTest[];
  /** Texts shown that have no clause here. */
  readonly without: readonly Text[];
  readonly draft: DraftTest;
};

type DraftTest = {
  /** Its place on the scale, from 0; undefined when the reader leaves the issue open. */
  readonly place: number | undefined;
  readonly results: readonly Result[];
};

export type Total = {
  /** Undefined for the reader's draft. */
  readonly text: Text | undefined;
  readonly clauses: number;
  /** Counts in words, a list for each party. */
  readonly counts: readonly (readonly string[])[];
};

type Choice = Pick<Selection, "asOf" | "parties" | "issues" | "draft" | "texts">;
export const DRAFT_NAME = "Your draft";

export function proposalsOf(index: DossierIndex, choice: Choice): Proposals {
  const { asOf, parties, issues } = viewedOf(index, choice);
  const { texts, later } = textsOf(index, asOf);
  const shown = texts.filter(
    ({ proposal, standing, clauses }) =>
      clauses.size > 0 && (choice.texts ? choice.texts.includes(proposal.id) : standing),
  );
  const draft: Deal = new Map([...choice.draft].map(([issue, option]) => [issue, [option]]));
  const rows = issues.map((issue) => ({
    issue,
    tested: parties.map((party) => testedOf(index, { party, issue, asOf })),
  }));

  const blocks = rows.map(({ issue, tested }) => ({
    issue,
    tested,
    tests: clauseTestsOf(issue, tested, shown),
    without: shown.filter(({ clauses }) => !clauses.has(issue.id)),
    draft: {
      place: placeOf(issue, choice),
      results: resultsOf(issue, tested, { names: [DRAFT_NAME], clause: draft.get(issue.id) }),
    },
  }));
  const totalOf = (deal: Deal, text?: Text): Total => ({
    text,
    clauses: issues.filter(({ id }) => deal.has(id)).length,
    counts: parties.map((_, at) =>
      fitCountWords(fitCount(rows.flatMap(({ issue, tested }) => fitAt(issue, tested[at], deal)))),
    ),
  });
  const totals = [...shown.map((text) => totalOf(text.deal, text)), totalOf(draft)].filter(
    ({ clauses }) => clauses > 0,
  );
  const drafted = totals.find(({ text }) => !text);
  const hiddenClauses = [...choice.draft.keys()].filter(
    (id) => !issues.some((issue) => issue.id === id),
  ).length;
  return { asOf, parties, texts, shown, later, blocks, totals, drafted, hiddenClauses };
}

function fitAt(issue: Issue, tested: TestedParty | undefined, deal: Deal): readonly Fit[] {
  return tested ? [fitOf(issue, tested.cell.position, deal.get(issue.id))] : [];
}

function placeOf({ id, options }: Issue, { draft }: Choice): number | undefined {
  const place = options.findIndex((option) => option.id === draft.get(id));
  return place < 0 ? undefined : place;
}
