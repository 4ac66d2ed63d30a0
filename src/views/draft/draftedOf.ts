import { fitCount, fitCountWords } from "#components/fits/fitCount.ts";
import { type Result, resultsOf } from "#components/fits/resultsOf.ts";
import { type TestedParty, testedOf } from "#components/fits/testedOf.ts";
import { type Deal, dealOf, fitOf } from "#model/comparison/fit.ts";
import type { Issue, Party, Proposal } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { isOnTable, isStanding } from "#model/position/texts.ts";
import { viewedOf } from "#model/position/viewed.ts";
import { cellPath } from "#state/route.ts";
import type { Selection } from "#state/selection.ts";
import { draftFrom } from "./draftFrom.ts";

/** What the view shows: question by question where the parties stand, and how the reader's draft comes out. */
export type Drafted = {
  readonly asOf: string;
  readonly parties: readonly Party[];
  readonly blocks: readonly IssueBlock[];
  /** How many of the issues in view the draft settles. */
  readonly settled: number;
  /** How it comes out with each party over those, in counts; nothing where it settles none. */
  readonly counts: readonly (readonly string[])[];
  /** How many of its clauses are on issues that are not in view. */
  readonly hiddenClauses: number;
  /** The texts on the table that a draft can be started from. */
  readonly starts: readonly Start[];
};

export type Start = {
  readonly proposal: Proposal;
  readonly standing: boolean;
  readonly deal: Deal;
};

type IssueBlock = {
  readonly issue: Issue;
  readonly tested: readonly TestedParty[];
  /** The place of the draft's clause on the scale, from 0; undefined when the reader leaves the issue open. */
  readonly place: number | undefined;
  readonly results: readonly Result[];
};

type Choice = Pick<Selection, "asOf" | "parties" | "issues" | "draft">;
export const DRAFT_NAME = "Your draft";

/** The draft held against the parties and on the issues chosen, by the date chosen. */
export function draftedOf(index: DossierIndex, choice: Choice): Drafted {
  const { asOf, parties, issues } = viewedOf(index, choice);
  const deal: Deal = new Map([...choice.draft].map(([issue, option]) => [issue, [option]]));
  const blocks = issues.map((issue) => {
    const tested = parties.map((party) => testedOf(index, { party, issue, asOf }, cellPath));
    const clause = deal.get(issue.id);
    const results = resultsOf(issue, tested, { names: [DRAFT_NAME], clause });
    return { issue, tested, place: placeOf(issue, choice), results };
  });
  const counts = parties.map((_, at) => {
    const fits = blocks.flatMap(({ issue, tested }) => {
      const position = tested[at]?.cell.position;
      return position ? [fitOf(issue, position, deal.get(issue.id))] : [];
    });
    return fitCountWords(fitCount(fits));
  });
  const isInView = (id: Issue["id"]) => issues.some((issue) => issue.id === id);
  const inView = [...choice.draft.keys()].filter(isInView).length;
  return {
    asOf,
    parties,
    blocks,
    settled: inView,
    counts,
    hiddenClauses: choice.draft.size - inView,
    starts: startsOf(index, asOf),
  };
}

function startsOf(index: DossierIndex, asOf: string): readonly Start[] {
  const { proposals, issues } = index.dossier;
  return proposals
    .filter((proposal) => isOnTable(index, proposal, asOf))
    .map((proposal) => ({
      proposal,
      standing: isStanding(index, proposal, asOf),
      deal: dealOf(index, { proposal: proposal.id, asOf }),
    }))
    .filter(({ deal }) => draftFrom(issues, deal).draft.size > 0);
}

function placeOf({ id, options }: Issue, { draft }: Choice): number | undefined {
  const place = options.findIndex((option) => option.id === draft.get(id));
  return place < 0 ? undefined : place;
}
