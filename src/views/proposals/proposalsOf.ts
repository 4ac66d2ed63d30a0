import type { Issue, Party, PartyId } from "../../model/dossier.ts";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { type Position, positionOf } from "../../model/position.ts";
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
  readonly texts: readonly Text[];
  /** How many texts are later than the date. */
  readonly later: number;
  readonly blocks: readonly IssueBlock[];
  /** Over the issues shown: the texts that have a clause there, then the reader's draft if it settles any. */
  readonly totals: readonly Total[];
  /** How many of the draft's clauses are on issues that are not shown. */
  readonly hiddenClauses: number;
};

type IssueBlock = {
  readonly issue: Issue;
  readonly standpoints: readonly Standpoint[];
  readonly tests: readonly ClauseTest[];
  readonly draft: DraftTest;
};

export type ClauseTest = {
  readonly text: Text;
  readonly clause: Clause;
  readonly results: readonly Result[];
};

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

type Choice = Pick<Selection, "asOf" | "parties" | "issues" | "draft">;
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
  const draft: Deal = new Map([...choice.draft].map(([issue, option]) => [issue, [option]]));
  const rows = issues.map((issue) => ({
    issue,
    standings: parties.map((party) => standingOf(index, { party, issue, asOf })),
  }));

  const blocks = rows.map(({ issue, standings }) => ({
    issue,
    standpoints: standings.map(({ standpoint }) => standpoint),
    tests: texts.flatMap((text): ClauseTest[] => {
      const clause = text.clauses.get(issue.id);
      return clause
        ? [
            {
              text,
              clause,
              results: resultsOf(issue, standings, {
                name: text.proposal.name,
                deal: text.deal,
                text,
              }),
            },
          ]
        : [];
    }),
    draft: {
      place: placeOf(issue, choice),
      results: resultsOf(issue, standings, { name: DRAFT_NAME, deal: draft }),
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
  const totals = [...texts.map((text) => totalOf(text.deal, text)), totalOf(draft)].filter(
    ({ clauses }) => clauses > 0,
  );
  const hiddenClauses = [...choice.draft.keys()].filter(
    (id) => !issues.some((issue) => issue.id === id),
  ).length;
  return { asOf, parties, texts, later, blocks, totals, hiddenClauses };
}

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

type Tested = { readonly name: string; readonly deal: Deal; readonly text?: Text };

function resultsOf(
  issue: Issue,
  standings: readonly Standing[],
  { name, deal, text }: Tested,
): readonly Result[] {
  return standings.map(({ party, position, standpoint }) => {
    const fit = fitOf(issue, position, deal.get(issue.id));
    const words = fitWords(fit);
    const deciding = decidingIn(position);
    const own =
      text !== undefined &&
      deciding.length > 0 &&
      deciding.every(({ proposal }) => proposal === text.proposal.id);
    return {
      party: party.id,
      path: standpoint.path,
      fit: fit.kind,
      words,
      own,
      spoken: [
        `${name} on ${issue.name}, ${party.name}: ${words ?? "left open"}`,
        standpoint.silence?.label,
        own && "its own text",
      ]
        .filter(Boolean)
        .join(", "),
    };
  });
}
