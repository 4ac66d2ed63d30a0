import type { Issue, OptionId, Party, PartyId, ProposalId } from "../../model/dossier.ts";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { type Position, positionOf, type VoiceMark } from "../../model/position.ts";
import { listWords } from "../../model/positionWords.ts";
import { type Deal, type Fit, fitOf } from "../../model/proposalTest.ts";
import { decidingIn } from "../../model/stands.ts";
import type { Selection } from "../../state/selection.ts";
import { fitCount, fitCountWords, fitWords } from "./fitWords.ts";
import { type Standpoint, standpointOf } from "./standpointOf.ts";
import { type Clause, type Text, textsOf } from "./textsOf.ts";

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
  readonly standpoints: readonly Standpoint[];
  readonly tests: readonly ClauseTest[];
  /** Texts shown that have no clause here. */
  readonly without: readonly Text[];
  readonly draft: DraftTest;
};

/** A clause, and every text shown that has this very clause. */
export type ClauseTest = {
  readonly options: Clause["options"];
  /** The weakest in which it is told, where the texts differ in that. */
  readonly voice: VoiceMark;
  readonly texts: readonly ToldClause[];
  readonly results: readonly Result[];
};

type ToldClause = { readonly text: Text; readonly clause: Clause };

type DraftTest = {
  /** Its place on the scale, from 0; undefined when the reader leaves the issue open. */
  readonly place: number | undefined;
  readonly results: readonly Result[];
};

export type Result = {
  readonly party: PartyId;
  readonly path: string;
  readonly fit: Fit["kind"];
  /** Undefined when the deal leaves the issue open. */
  readonly words: string | undefined;
  /** The party's position is this very clause. */
  readonly own: boolean;
  /** The whole of it in one line, for those who hear it. */
  readonly spoken: string;
};

export type Total = {
  /** Undefined for the reader's draft. */
  readonly text: Text | undefined;
  readonly clauses: number;
  /** Counts in words, a list for each party. */
  readonly counts: readonly (readonly string[])[];
};

type Choice = Pick<Selection, "asOf" | "parties" | "issues" | "draft" | "texts">;
type Standing = {
  readonly party: Party;
  readonly position: Position;
  readonly standpoint: Standpoint;
};

export const DRAFT_NAME = "Your draft";

export function proposalsOf(index: DossierIndex, choice: Choice): Proposals {
  const { dossier } = index;
  const asOf = choice.asOf ?? dossier.asOf;
  const parties = choice.parties?.map(index.partyOf) ?? dossier.parties;
  const issues = dossier.issues.filter(({ id }) => choice.issues?.includes(id) ?? true);
  const { texts, later } = textsOf(index, asOf);
  const shown = texts.filter(
    ({ proposal, standing, clauses }) =>
      clauses.size > 0 && (choice.texts ? choice.texts.includes(proposal.id) : standing),
  );
  const draft: Deal = new Map([...choice.draft].map(([issue, option]) => [issue, [option]]));
  const rows = issues.map((issue) => ({
    issue,
    standings: parties.map((party) => standingOf(index, { party, issue, asOf })),
  }));

  const blocks = rows.map(({ issue, standings }) => ({
    issue,
    standpoints: standings.map(({ standpoint }) => standpoint),
    tests: testsOf(issue, standings, shown),
    without: shown.filter(({ clauses }) => !clauses.has(issue.id)),
    draft: {
      place: placeOf(issue, choice),
      results: resultsOf(issue, standings, { names: [DRAFT_NAME], clause: draft.get(issue.id) }),
    },
  }));
  const totalOf = (deal: Deal, text?: Text): Total => ({
    text,
    clauses: issues.filter(({ id }) => deal.has(id)).length,
    counts: parties.map((_, at) =>
      fitCountWords(
        fitCount(rows.flatMap(({ issue, standings }) => fitAt(issue, standings[at], deal))),
      ),
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

const WEAKEST_FIRST: readonly VoiceMark[] = ["others-say", "reported", "told", "own-words"];

type Place = { readonly party: Party; readonly issue: Issue; readonly asOf: string };

function standingOf(index: DossierIndex, { party, issue, asOf }: Place): Standing {
  const question = { party: party.id, issue: issue.id, asOf };
  const position = positionOf(index, question);
  return { party, position, standpoint: standpointOf(index, question, position) };
}

function fitAt(issue: Issue, standing: Standing | undefined, deal: Deal): readonly Fit[] {
  return standing ? [fitOf(issue, standing.position, deal.get(issue.id))] : [];
}

function placeOf({ id, options }: Issue, { draft }: Choice): number | undefined {
  const place = options.findIndex((option) => option.id === draft.get(id));
  return place < 0 ? undefined : place;
}

/** The clauses of the texts on one issue, each once, in the order in which the texts are. */
function testsOf(
  issue: Issue,
  standings: readonly Standing[],
  shown: readonly Text[],
): readonly ClauseTest[] {
  const byClause = new Map<string, ToldClause[]>();
  for (const text of shown) {
    const clause = text.clauses.get(issue.id);
    if (!clause) continue;
    const key = clause.options.join(" ");
    byClause.set(key, [...(byClause.get(key) ?? []), { text, clause }]);
  }
  return [...byClause.values()].flatMap((texts): ClauseTest[] => {
    const [first] = texts;
    if (!first) return [];
    const { options } = first.clause;
    const voices = texts.map(({ clause }) => clause.voice);
    const names = texts.map(({ text }) => text.proposal.name);
    const proposals = texts.map(({ text }) => text.proposal.id);
    const tested = { names, clause: options, proposals };
    const voice = WEAKEST_FIRST.find((one) => voices.includes(one)) ?? first.clause.voice;
    return [{ options, voice, texts, results: resultsOf(issue, standings, tested) }];
  });
}

type Tested = {
  readonly names: readonly string[];
  readonly clause: readonly OptionId[] | undefined;
  readonly proposals?: readonly ProposalId[];
};

function resultsOf(
  issue: Issue,
  standings: readonly Standing[],
  { names, clause, proposals = [] }: Tested,
): readonly Result[] {
  return standings.map(({ party, position, standpoint }) => {
    const fit = fitOf(issue, position, clause);
    const words = fitWords(fit);
    const deciding = decidingIn(position);
    const own =
      deciding.length > 0 &&
      deciding.every(({ proposal }) => proposal !== undefined && proposals.includes(proposal));
    return {
      party: party.id,
      path: standpoint.path,
      fit: fit.kind,
      words,
      own,
      spoken: [
        `${listWords(names)} on ${issue.name}, ${party.name}: ${words ?? "left open"}`,
        standpoint.silence?.label,
        own && "its own text",
      ]
        .filter(Boolean)
        .join(", "),
    };
  });
}
