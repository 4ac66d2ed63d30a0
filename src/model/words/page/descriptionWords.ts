import { headlineFrom } from "#model/comparison/headline.ts";
import { pairInView } from "#model/comparison/principals.ts";
import type { IssueId, Source, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { rowOf } from "#model/position/cell.ts";
import { capitalised, counted, inSentence } from "#model/text/english.ts";
import { cellName, saidWords, sayerWords, stanceWords } from "../cellWords.ts";
import { SOURCE_KIND_WORDS } from "../codeWords.ts";
import { headlineWords, relationLine } from "../headlineWords.ts";
import { unplacedWords } from "../unplacedWords.ts";

/** As much of a description as search engines and previews show. */
const MOST = 160;

/** Who said what, when, and of whom: "Ada, 1 Jan 2025: Along the river. North, border; The Gazette." */
export function statementDescription(index: DossierIndex, statement: Statement): string {
  const { party, issue, stance, voice } = statement;
  const what = stance
    ? stanceWords(index.issueOf(issue), stance)
    : unplacedWords(statement.unplaced);
  const about = cellName(index, { party, issue });
  const claim = voice === "other-party" ? `, of ${inSentence(index.partyOf(party))}` : "";
  const { outlet } = index.sourceOf(statement.source);
  return shortened(
    `${sayerWords(index, statement)}, ${saidWords(index, [statement])}${claim}: ${what}`,
    `. ${about}; ${outlet}.`,
  );
}

/** Where it stands, its title, its day, and what was made of it: "The Gazette, 31 Dec 2025: A title. 2 statements, newspaper or broadcaster." */
export function sourceDescription(index: DossierIndex, source: Source): string {
  const count = index.dossier.statements.filter((one) => one.source === source.id).length;
  return shortened(
    `${source.outlet}, ${dateWords(source.published)}: ${source.title}`,
    `. ${counted(count, "statement")}; ${SOURCE_KIND_WORDS[source.kind].short}.`,
  );
}

/** What it asks, and how the two whose relation is told stand on it at the record's end. */
export function issueDescription(index: DossierIndex, id: IssueId): string {
  const { dossier } = index;
  const issue = index.issueOf(id);
  const parties = dossier.parties.map((party) => party.id);
  const row = rowOf(index, { issue: id, asOf: dossier.asOf, parties });
  const headline = headlineFrom(issue, row, pairInView(dossier, parties));
  const { principals, record } = headlineWords(headline, (party) => index.partyOf(party).shortName);
  const finding = principals ? relationLine(principals) : record;
  return shortened(
    issue.question,
    ` ${finding}. As of ${dateWords(dossier.asOf)}, ${dossier.title}.`,
  );
}

/** What a view shows, and of which record: "Who moved between two days. Border talks, through 31 Dec 2025." */
export function viewDescription(index: DossierIndex, what: string): string {
  const { title, recordEnds } = index.dossier;
  return `${capitalised(what)}. ${title}, record to ${dateWords(recordEnds)}.`;
}

/** Both, the first cut at a word where they would be too long together. */
function shortened(first: string, rest: string): string {
  const room = MOST - rest.length;
  const whole = first.replace(/\.$/, "");
  if (whole.length <= room || room < 40) return whole + rest;
  const cut = whole.slice(0, room - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))}…${rest.replace(/^\./, "")}`;
}
