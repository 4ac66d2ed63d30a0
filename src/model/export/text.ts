import type { IssueId, PartyId, Statement, Words } from "#model/dossier/dossier.ts";
import { otherOutletsOf } from "#model/dossier/copies.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { headlineOf } from "#model/comparison/headline.ts";
import { headlineWords } from "#model/words/headlineWords.ts";
import { knownBy, type Position, positionOf, voiceMarkOf } from "#model/position/position.ts";
import {
  FIRMNESS_WORDS,
  NO_POSITION,
  SILENCE_WORDS,
  SPEECH_WORDS,
  UNDATED,
} from "#model/words/codeWords.ts";
import { listWords, outletsOf, saidWords, voiceWords } from "#model/words/positionWords.ts";
import { sayerOf } from "#model/position/sayer.ts";
import { stanceWords } from "#model/words/stanceWords.ts";
import { decidingIn, standsIn } from "#model/position/stands.ts";
import { addressOf, type Shown, type TakenFrom } from "./taken.ts";
import { FLAG_WORDS, flagsOf } from "./columns.ts";
import { type TakenStatement, unplacedWords } from "./statements.ts";

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
    const { short, detail } = headlineWords(headlineOf(index, { issue: id, asOf, parties }));
    const lines = parties.map(
      (party) => `- ${index.partyOf(party).name}: ${positionText(taken, party, id)}`,
    );
    return [`${issue.name}: ${issue.question}`, ...lines, `${short} (${detail}).`].join("\n");
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
  const deciding = decidingIn(positionOf(index, { party, issue: id, asOf }));
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
  const who = [sayerOf(index, statement), speaker?.role, when];
  const placed = stance
    ? `${stanceWords(issue, stance)}, ${FIRMNESS_WORDS[statement.firmness].short}`
    : `${NO_POSITION} (${unplacedWords(statement) ?? ""})`;
  const voice = voiceWords(voiceMarkOf(statement), [source.outlet]);
  const told = otherOutletsOf(index, statement);
  return [
    wordsText(statement, words, source.outlet),
    `${who.filter(Boolean).join(", ")}.`,
    `Coded as ${index.partyOf(statement.party).name} on ${issue.name}: ${placed}, ${voice}.`,
    conditionalOn && `On condition: ${conditionalOn}.`,
    alt && `Could also be read as: ${stanceWords(issue, alt)}.`,
    `Source: ${source.outlet}, ${source.title}, published ${dateWords(source.published)}. ${source.url}`,
    told.length > 0 && `Also told by ${listWords(told)}.`,
    `Statement: ${addressOf(taken, { view: "statement", statement: statement.id })}`,
  ]
    .filter(Boolean)
    .join("\n");
}

/** Quotation marks stand only around direct speech; a summary is said to be one. */
function wordsText({ speech }: Pick<Statement, "speech">, { evidence }: Words, outlet: string) {
  if (evidence.kind === "paraphrase")
    return `Our summary of an excerpt (${evidence.pinpoint}): ${evidence.text}`;
  if (speech === "direct") return `“${evidence.exact}”`;
  return `In the words of ${outlet} (${SPEECH_WORDS[speech].short}): ${evidence.exact}`;
}

function positionText({ index, asOf }: TakenFrom, party: PartyId, id: IssueId): string {
  const issue = index.issueOf(id);
  const question = { party, issue: id, asOf };
  const position: Position = positionOf(index, question);
  if (position.kind === "silent") {
    const known = knownBy(index, question).length;
    const words = SILENCE_WORDS[position.silence].short.toLowerCase();
    return known > 0 ? `${words}, ${known} on record.` : `${words}.`;
  }
  const stands = standsIn(position);
  const words = stands.map((stand) =>
    [
      stanceWords(issue, stand.options),
      FIRMNESS_WORDS[stand.firmness].short,
      voiceWords(stand.voice, outletsOf(index, stand)),
      saidWords(index, stand.deciding),
      ...stand.conditions.map((condition) => `on condition: ${condition}`),
    ].join(", "),
  );
  const flags = flagsOf(position, 0).filter((flag) => flag !== "undated");
  const qualified = flags.length > 0 ? ` (${flags.map((f) => FLAG_WORDS[f]).join("; ")})` : "";
  return `${position.kind === "mixed" ? "mixed signals: " : ""}${words.join("; also: ")}${qualified}.`;
}

/** What it is taken from, and under which licence. */
export function sourceLine({ index, asOf }: TakenFrom, address: string): string {
  const { title, release, licence } = index.dossier;
  return `Parley: ${title}, release ${release}, as of ${dateWords(asOf)}. ${licence}.\n${address}`;
}
