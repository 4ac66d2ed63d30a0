import type { Firmness, VoiceMark } from "#model/dossier/codes.ts";
import type { Issue, OptionId, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { boundWords, dateWords } from "#model/dossier/edtf.ts";
import type { Cell } from "#model/position/cell.ts";
import type { Position, Stand } from "#model/position/position.ts";
import { outletsOf, sayerOf, standsIn } from "#model/position/stands.ts";
import { FIRMNESS_WORDS, MIXED, SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import { counted, inSentence, listWords } from "#model/text/english.ts";

/** A position in a few words: its options, its mixed signals or its silence. */
export function titleOf(issue: Issue, position: Position): string {
  if (position.kind === "silent") return SILENCE_WORDS[position.silence].long;
  const words = standsIn(position).map(({ options }) => stanceWords(issue, options));
  return `${position.kind === "mixed" ? `${MIXED.long}: ` : ""}${words.join("; or: ")}`;
}

/** The whole cell in one line, for those who hear it: party, issue, position, firmness, voice and date. */
export function lineOf(
  index: DossierIndex,
  { party, issue: id, position }: Pick<Cell, "party" | "issue" | "position">,
): string {
  const issue = index.issueOf(id);
  const name = cellName(index, { party, issue: id });
  if (position.kind === "silent") return `${name}: ${SILENCE_WORDS[position.silence].long}`;
  const words = standsIn(position).map((stand) => standWords(index, issue, stand));
  return `${name}: ${position.kind === "mixed" ? `${MIXED.long}: ` : ""}${words.join("; also: ")}`;
}

/** Whose cell it is, and of what: "North, border". */
export function cellName(
  index: DossierIndex,
  { party, issue }: Pick<Cell, "party" | "issue">,
): string {
  return `${index.partyOf(party).name}, ${index.issueOf(issue).name}`;
}

/** The same within a sentence: "the United States on border". */
export function cellInSentence(
  index: DossierIndex,
  { party, issue }: Pick<Cell, "party" | "issue">,
): string {
  return `${inSentence(index.partyOf(party))} on ${index.issueOf(issue).name}`;
}

/** What the marks of a cell leave out, for those who hear them: what each place hangs on, in whose words it is, and that it may be older. */
export function besideMarks(
  index: DossierIndex,
  { issue, stands }: Pick<Cell, "issue" | "stands">,
): readonly string[] {
  return stands.map((stand) => {
    const { label, condition } = sentenceOf(index.issueOf(issue), stand);
    const isUndated = stand.deciding[0]?.said === null;
    const told = [
      condition,
      voiceWords(stand.voice, outletsOf(index, stand)),
      isUndated && "or earlier",
    ]
      .filter(Boolean)
      .join(", ");
    return stands.length > 1 ? `${label}: ${told}` : told;
  });
}

/** One place in a line: "Along the river, red line, as told by The Gazette, Nov 2025". */
export function standWords(index: DossierIndex, issue: Issue, stand: Stand): string {
  return [
    sentenceWords(sentenceOf(issue, stand)),
    voiceWords(stand.voice, outletsOf(index, stand)),
    saidWords(index, stand.deciding),
  ].join(", ");
}

/** A place of a cell and its words: what, and how firmly and when. */
export type Mark = { readonly stand: Stand; readonly label: string; readonly meta: string };

/** Each place of a cell with its words; none of a silent party. */
export function marksOf(
  index: DossierIndex,
  { issue, stands }: Pick<Cell, "issue" | "stands">,
): readonly Mark[] {
  return stands.map((stand) => ({
    stand,
    label: stanceWords(index.issueOf(issue), stand.options),
    meta: metaOf(index, stand),
  }));
}

/** Firmness, where it was said, and date, where there is little room: "demand · 5 Dec 2025", "by 6 Dec 2025". */
function metaOf(index: DossierIndex, stand: Stand): string {
  return [...firmnessWords(stand), saidShort(index, stand.deciding)].join(" · ");
}

/** How firmly, in a list of one; empty where it was not said. */
export function firmnessWords({ firmness }: Pick<Stand, "firmness">): readonly string[] {
  return firmness === "unstated" ? [] : [FIRMNESS_WORDS[firmness].short];
}

/** A set of options: the option's label, the name of the span or, for a set without one, the labels. */
export function stanceWords({ options, spans = [] }: Issue, stance: readonly OptionId[]): string {
  const span = spans.find(
    (s) => s.options.length === stance.length && s.options.every((id) => stance.includes(id)),
  );
  if (span) return span.label;
  return options
    .filter(({ id }) => stance.includes(id))
    .map(({ label }) => label)
    .join(" / ");
}

/** "in its own words", "as told by vnnow.net", "as reported by Walaw Press", "as others say". */
export function voiceWords(voice: VoiceMark, outlets: readonly string[]): string {
  if (voice === "own-words") return "in its own words";
  if (voice === "others-say") return `as others say, in ${listWords(outlets)}`;
  return `as ${voice === "told" ? "told" : "reported"} by ${listWords(outlets)}`;
}

/** Whose words a statement is, or that nobody is named. */
export function sayerWords(index: DossierIndex, statement: Statement): string {
  return sayerOf(index, statement) ?? "Speaker not named";
}

/** When the deciding statements were made, no more precise than the data: "5 Dec 2025", "by 6 Dec 2025 or earlier". */
export function saidWords(index: DossierIndex, deciding: Stand["deciding"]): string {
  const said = saidShort(index, deciding);
  return deciding[0]?.said === null ? `${said} or earlier` : said;
}

/** The same where there is little room: "5 Dec 2025", "by 6 Dec 2025". */
export function saidShort(index: DossierIndex, [first]: Stand["deciding"]): string {
  if (!first) return "";
  if (first.said !== null) return dateWords(first.said);
  return `by ${boundWords(index.sourceOf(first.source).published)}`;
}

/** Since when it was said as far as is known: "from 5 Dec 2025", or "by 6 Dec 2025" of words without a date. */
export function saidSince(index: DossierIndex, deciding: Stand["deciding"]): string {
  const said = saidShort(index, deciding);
  return deciding[0]?.said === null ? said : `from ${said}`;
}

/** A stretch of time in whole years and months: "1 year 5 months"; in months below a year. */
export function lengthWords(days: number): string {
  const months = Math.floor(days / 30.4375);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [years > 0 && counted(years, "year"), (rest > 0 || years === 0) && counted(rest, "month")]
    .filter(Boolean)
    .join(" ");
}

/** A stand as a sentence in its parts: "Open to", "Ukraine gives up its bid", "if guarantees come instead". */
export type StandSentence = {
  readonly verb: string;
  readonly label: string;
  /** As it follows the label; absent where the stand hangs on nothing. */
  readonly condition: string | undefined;
};

/** How firmly a party holds to what follows; of words that do not say it, whose they are. */
const VERBS: Record<Exclude<Firmness, "unstated">, string> = {
  "red-line": "Accepts only",
  demand: "Demands",
  preference: "Wants",
  open: "Open to",
};

export function sentenceOf(issue: Issue, stand: Stand): StandSentence {
  return {
    verb: verbOf(stand),
    label: stanceWords(issue, stand.options),
    condition: stand.conditions.length > 0 ? stand.conditions.join("; ") : undefined,
  };
}

function verbOf({ firmness, voice }: Stand): string {
  if (firmness !== "unstated") return VERBS[firmness];
  return voice === "reported" || voice === "others-say" ? "Reported" : "Says";
}

/** "Demands: Ukraine leaves land it holds"; nothing that the position hangs on is left out. */
export function sentenceWords({ verb, label, condition }: StandSentence): string {
  return `${verb}: ${label}${condition ? `, ${condition}` : ""}`;
}

/** A whole position, several stands as mixed signals; undefined for a silent party. */
export function positionSentence(issue: Issue, position: Position): string | undefined {
  const words = standsIn(position).map((stand) => sentenceWords(sentenceOf(issue, stand)));
  if (words.length < 2) return words[0];
  return `${MIXED.long}. ${words.join(". Also: ")}`;
}
