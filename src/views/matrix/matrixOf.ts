import type { Issue, IssueId, Party, PartyId, Topic } from "../../model/dossier.ts";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { dateWords } from "../../model/edtf.ts";
import { knownBy, type Position, positionOf, type Question, type Silence, type Stand } from "../../model/position.ts";
import { headlineOf } from "../../model/headline.ts";
import { headlineWords } from "../../model/headlineWords.ts";
import { cellWords, counted, FIRMNESS_WORDS, saidWords, SILENCE_WORDS } from "../../model/positionWords.ts";
import { stanceWords } from "../../model/stanceWords.ts";
import { pathOf } from "../../state/route.ts";
import type { Selection } from "../../state/selection.ts";

/** What the matrix shows: topics, their issues as rows, and one cell for each party shown. */
export type Matrix = {
  readonly asOf: string;
  readonly parties: readonly Party[];
  readonly topics: readonly { readonly topic: Topic; readonly rows: readonly MatrixRow[] }[];
};

export type MatrixRow = {
  readonly issue: Issue;
  readonly cells: readonly MatrixCell[];
  /** How far apart the parties shown are, in words. */
  readonly apart: { readonly short: string; readonly detail: string };
};

export type MatrixCell = {
  readonly party: PartyId;
  readonly issue: IssueId;
  /** Where the link leads; the sources that were read, when nothing was found. */
  readonly path: string;
  /** The whole cell in one line, for those who hear it. */
  readonly words: string;
  readonly content:
    | { readonly kind: "position"; readonly marks: readonly CellMark[]; readonly qualifiers: readonly string[] }
    | { readonly kind: "silence"; readonly silence: Silence; readonly label: string; readonly detail: string };
};

export type CellMark = {
  readonly stand: Stand;
  readonly label: string;
  /** Firmness, where it was said, and date, such as "demand · 5 Dec 2025". */
  readonly meta: string;
  readonly statements: number;
  readonly old: boolean;
};

type Choice = Pick<Selection, "asOf" | "parties" | "issues">;

export function matrixOf(index: DossierIndex, choice: Choice): Matrix {
  const { dossier } = index;
  const asOf = choice.asOf ?? dossier.asOf;
  const parties = choice.parties?.map(index.partyOf) ?? dossier.parties;
  const issues = dossier.issues.filter(({ id }) => choice.issues?.includes(id) ?? true);
  const topics = dossier.topics
    .map((topic) => ({
      topic,
      rows: issues
        .filter((issue) => issue.topic === topic.id)
        .map((issue) => ({
          issue,
          cells: parties.map((party) => cellOf(index, { party: party.id, issue: issue.id, asOf })),
          apart: headlineWords(headlineOf(index, { issue: issue.id, asOf, parties: parties.map(({ id }) => id) })),
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
  return { asOf, parties, topics };
}

function cellOf(index: DossierIndex, question: Question): MatrixCell {
  const { party, issue } = question;
  const position = positionOf(index, question);
  const known = knownBy(index, question).length;
  const isEmpty = known === 0;
  return {
    party,
    issue,
    path: isEmpty ? pathOf({ view: "sources" }) : pathOf({ view: "evidence", party, issue }),
    words: `${cellWords(index, question, position)}${position.kind === "silent" ? `, ${silenceDetail(index, position.silence, known)}` : ""}`,
    content: contentOf(index, { question, position, known }),
  };
}

type Known = { readonly question: Question; readonly position: Position; readonly known: number };

function contentOf(index: DossierIndex, { question, position, known }: Known): MatrixCell["content"] {
  if (position.kind === "silent") {
    const { silence } = position;
    return { kind: "silence", silence, label: SILENCE_WORDS[silence], detail: silenceDetail(index, silence, known) };
  }
  const issue = index.issueOf(question.issue);
  const stands = position.kind === "mixed" ? position.stands : [position];
  const marks = stands.map((stand) => ({
    stand,
    label: stanceWords(issue, stand.options),
    meta: [stand.firmness !== "unstated" && FIRMNESS_WORDS[stand.firmness], shortDate(index, stand)]
      .filter(Boolean)
      .join(" · "),
    statements: known,
    old: position.age > 365,
  }));
  return { kind: "position", marks, qualifiers: qualifiersOf(issue, position) };
}

function qualifiersOf(issue: Issue, position: Exclude<Position, { kind: "silent" }>): readonly string[] {
  const stands = position.kind === "mixed" ? position.stands : [position];
  const [reported] = position.sinceReported;
  return [
    position.kind === "mixed" && "mixed signals",
    position.age > 365 && "over a year old",
    stands.some(({ conditions }) => conditions.length > 0) && "on a condition",
    position.earlierDraft && "from an earlier draft",
    reported?.stance && `since then reported: ${stanceWords(issue, reported.stance)}`,
    position.contestedBy.length > 0 && "contested",
    position.lowConfidence && "a retelling",
  ].filter((words) => typeof words === "string");
}

function silenceDetail({ dossier }: DossierIndex, silence: Silence, known: number): string {
  if (silence === "none-found") {
    return `${counted(dossier.sources.length, "source")}, to ${dateWords(dossier.recordEnds)}`;
  }
  return silence === "not-a-party" ? "" : counted(known, "statement");
}

function shortDate(index: DossierIndex, { deciding }: Stand): string {
  return saidWords(index, deciding).replace(" or earlier", "");
}
