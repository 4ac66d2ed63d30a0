import type { Dossier, Proposal, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted, listWords } from "#model/text/english.ts";
import { saidWords, sayerWords } from "./cellWords.ts";
import { readWords, trustWords } from "./sure/trustWords.ts";
import { wordingWords } from "./sure/wordingWords.ts";

/** What the slides are about that are not about one question. */
export const SLIDE_HEADINGS = {
  "on-record": "Who is on record, on what",
  "not-known": "What is not known",
  sources: "What was read",
  texts: "The texts on the table",
  view: "On the site",
  unread: "This slide cannot be shown",
} as const;

/** What each kind of slide is called where one is chosen. */
export const SLIDE_KIND_WORDS = {
  title: "Title",
  "on-record": "Who is on record",
  issue: "One question",
  pair: "Two parties",
  moved: "Who moved",
  texts: "Texts",
  "not-known": "What is not known",
  quote: "One statement",
  sources: "Sources",
  view: "A page of the site",
  unread: "Not readable",
} as const;

/** What a slide says where it has nothing else to show, and over what is told of doubt. */
export const SLIDE_WORDS = {
  nobodyMoved: "Nobody on record at both dates is shown to have moved.",
  noClause: "None of its clauses is on record.",
  nothingMissing: "Nothing is missing here that could be counted.",
  flips: "What would change it",
} as const;

/** "Draft of 20 points, clause by clause". */
export function clausesWords({ name }: Pick<Proposal, "name">): string {
  return `${name}, clause by clause`;
}

/** Who said it, when, where it is told and whose wording is shown, each in few words. */
export function toldWords(index: DossierIndex, statement: Statement): readonly string[] {
  const { speaker, source } = statement;
  return [
    [sayerWords(index, statement), speaker?.role].filter(Boolean).join(", "),
    saidWords(index, [statement]),
    `told by ${index.sourceOf(source).outlet}`,
    wordingWords(statement),
  ];
}

/** "16 of 17 issues can be compared.": what boxes are counted of. */
export function comparedWords(compared: number, of: number): string {
  return `${compared} of ${counted(of, "issue")} can be compared.`;
}

/** "US, Europe: nothing found". */
export function silentWords(names: readonly string[], why: string): string {
  return `${listWords(names)}: ${why}`;
}

/** "Not counted as movement: 3 became vaguer." */
export function notCountedWords(others: string): string {
  return `Not counted as movement: ${others}.`;
}

/** What a first slide says under its title: the record in few words, and how sure it is. */
export function titleLines(dossier: Dossier, asOf: string): readonly string[] {
  const [coded, whose] = trustWords(dossier);
  return [
    dossier.title,
    `As of ${dateWords(asOf)}. The record ends ${dateWords(dossier.recordEnds)}.`,
    `${coded}. ${readWords(dossier)}; ${whose}.`,
  ];
}

/** "Russia on NATO membership", "Ukraine on Russia, on NATO membership": whose words on whom. */
export function aboutWords(
  index: DossierIndex,
  { party, speaker, voice, issue }: Statement,
): string {
  const about = index.partyOf(party).name;
  const on = index.issueOf(issue).name;
  const other = voice === "other-party" && speaker?.party ? index.partyOf(speaker.party).name : "";
  return other === "" ? `${about} on ${on}` : `${other} about ${about}, on ${on}`;
}
