import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import { otherOutletsOf } from "#model/dossier/copies.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import { pairInView } from "#model/comparison/principals.ts";
import { headlineWords, relationLine } from "#model/words/headlineWords.ts";
import { cellOf, rowOf } from "#model/position/cell.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { listWords } from "#model/text/english.ts";
import { decidingIn } from "#model/position/stands.ts";
import { addressOf, type Shown, type TakenFrom } from "./taken.ts";
import { pinnedTo } from "#model/releases/pinned.ts";
import type { TakenStatement } from "./statements.ts";
import { firmnessWords, sayerWords, stanceWords, voiceWords } from "#model/words/cellWords.ts";
import { unplacedWords } from "#model/words/unplacedWords.ts";
import { NO_POSITION, UNDATED } from "#model/words/codeWords.ts";
import { foundWords, passageWords } from "#model/words/sure/wordingWords.ts";
import { trustWords } from "#model/words/sure/trustWords.ts";
import { wholeCellWords } from "#model/words/figure/wholeCell.ts";

/** Statements as a reader would paste them, with what they are taken from at the end. */
export function statementsText(
  taken: TakenFrom,
  statements: readonly TakenStatement[],
  address: string,
): string {
  const blocks = statements.map((statement) => statementText(taken, statement));
  return [...blocks, sourceLine(taken, address)].join("\n\n");
}

/** Where each party stands, issue by issue. */
export function cellsText(
  taken: TakenFrom,
  { title, parties, issues }: Pick<Shown, "title" | "parties" | "issues">,
  address: string,
): string {
  const { index, asOf } = taken;
  const blocks = issues.map((id) => {
    const issue = index.issueOf(id);
    const row = rowOf(index, { issue: id, asOf, parties });
    const headline = headlineFrom(issue, row, pairInView(index.dossier, parties));
    const { principals, widest, record } = headlineWords(
      headline,
      (party) => index.partyOf(party).name,
    );
    const relations = [
      principals && relationLine(principals),
      widest && `Widest: ${relationLine(widest)}`,
    ].filter((line) => line !== undefined);
    const lines = parties.map(
      (party) => `- ${index.partyOf(party).name}: ${positionText(taken, party, id)}`,
    );
    return [`${issue.name}: ${issue.question}`, ...lines, ...relations, `${record}.`].join("\n");
  });
  const head = `${index.dossier.title}: ${title}, as of ${dateWords(asOf)}`;
  return [head, ...blocks, sourceLine(taken, address)].join("\n\n");
}

type Cell = {
  readonly party: PartyId;
  readonly issue: IssueId;
  /** All that is on record in the cell, oldest first. */
  readonly statements: readonly TakenStatement[];
};

/** One cell: the position in a line, then what decides it and what else is on record, newest first. */
export function cellText(
  taken: TakenFrom,
  { party, issue: id, statements }: Cell,
  address: string,
): string {
  const { index, asOf } = taken;
  const issue = index.issueOf(id);
  const deciding = decidingIn(cellOf(index, { party, issue: id, asOf }).position);
  const newest = statements.toReversed();
  const isDeciding = ({ statement }: TakenStatement) => deciding.includes(statement);
  const shelves = [
    { name: "What decides it", those: newest.filter(isDeciding) },
    { name: "Also on record", those: newest.filter((taking) => !isDeciding(taking)) },
  ];
  return [
    `${index.partyOf(party).name} on ${issue.name}, as of ${dateWords(asOf)}`,
    `${issue.question} ${positionText(taken, party, id)}`,
    ...shelves.flatMap(({ name, those }) =>
      those.length > 0 ? [`${name}:`, ...those.map((taking) => statementText(taken, taking))] : [],
    ),
    sourceLine(taken, address),
  ].join("\n\n");
}

/** One statement: the words with their marks, who and when, how it was coded, where it stands. */
function statementText(taken: TakenFrom, { statement, words }: TakenStatement): string {
  const { index } = taken;
  const { speaker, said, stance, conditionalOn, alt } = statement;
  const issue = index.issueOf(statement.issue);
  const source = index.sourceOf(statement.source);
  const when = said ? dateWords(said) : UNDATED;
  const who = [sayerWords(index, statement), speaker?.role, when];
  const placed = stance
    ? [stanceWords(issue, stance), ...firmnessWords(statement)].join(", ")
    : `${NO_POSITION} (${unplacedWords(statement.unplaced)})`;
  const voice = voiceWords(voiceMarkOf(statement), [source.outlet]);
  const told = otherOutletsOf(index, statement);
  return [
    passageWords(statement, words, source),
    `${who.filter(Boolean).join(", ")}.`,
    `Coded as ${index.partyOf(statement.party).name} on ${issue.name}: ${placed}, ${voice}.`,
    conditionalOn && `On condition: ${conditionalOn}.`,
    alt && `Could also be read as: ${stanceWords(issue, alt)}.`,
    foundWords(source),
    told.length > 0 && `Also told by ${listWords(told)}.`,
    `Statement: ${addressOf(taken, { view: "statement", statement: statement.id })}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function positionText({ index, asOf }: TakenFrom, party: PartyId, id: IssueId): string {
  const cell = cellOf(index, { party, issue: id, asOf });
  return `${wholeCellWords(index, cell, { room: "page" })}.`;
}

/** What it is taken from, how that was coded unless it says so itself, and under which licence; the address keeps the release that is named. */
export function sourceLine(
  { index: { dossier }, asOf }: Pick<TakenFrom, "index" | "asOf">,
  address: string,
  saysCoding = false,
): string {
  const { title, release, licence } = dossier;
  const [coded] = trustWords(dossier);
  const sentences = [
    `Parley: ${title}, release ${release}, as of ${dateWords(asOf)}`,
    ...(saysCoding ? [] : [coded]),
    licence,
  ];
  return `${sentences.join(". ")}.\n${pinnedTo(address, dossier)}`;
}
