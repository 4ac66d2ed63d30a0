import { FIRMNESS_WORDS, SILENCE_WORDS } from "./codeWords.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Position, Question, Stand } from "#model/position/position.ts";
import { stanceWords } from "./stanceWords.ts";

/** "in its own words", "as told by vnnow.net", "as reported by Walaw Press", "as others say". */
export function voiceWords(voice: VoiceMark, outlets: readonly string[]): string {
  if (voice === "own-words") return "in its own words";
  if (voice === "others-say") return `as others say, in ${listWords(outlets)}`;
  return `as ${voice === "told" ? "told" : "reported"} by ${listWords(outlets)}`;
}

export function listWords(words: readonly string[], joint = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** At most three by name: "A, B and C", "A, B and 3 others". */
export function fewWords(words: readonly string[], noun: string): string {
  if (words.length <= 3) return listWords(words);
  return listWords([...words.slice(0, 2), counted(words.length - 2, noun)]);
}

/** "1 statement", "3 statements". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** An age in whole years and months, once it is over a year: "1 year 5 months old"; undefined before. */
export function ageWords(days: number): string | undefined {
  if (days <= 365) return undefined;
  const months = Math.floor(days / 30.4375);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return `${[years > 0 && counted(years, "year"), rest > 0 && counted(rest, "month")].filter(Boolean).join(" ")} old`;
}

/** When the deciding statements were made, no more precise than the data: "5 Dec 2025", "by 6 Dec 2025 or earlier". */
export function saidWords(index: DossierIndex, deciding: Stand["deciding"]): string {
  const [statement] = deciding;
  if (!statement) return "";
  if (statement.said !== null) return dateWords(statement.said);
  return `by ${dateWords(index.sourceOf(statement.source).published).replace("about ", "")} or earlier`;
}

export function outletsOf(index: DossierIndex, { deciding }: Stand): readonly string[] {
  return [...new Set(deciding.map(({ source }) => index.sourceOf(source).outlet))];
}

/** The whole cell in one line, for those who hear it: party, issue, position, firmness, voice and date. */
export function cellWords(index: DossierIndex, question: Question, position: Position): string {
  const issue = index.issueOf(question.issue);
  const place = `${index.partyOf(question.party).name}, ${issue.name}`;
  if (position.kind === "silent") return `${place}: ${SILENCE_WORDS[position.silence].short}`;
  const stands = position.kind === "mixed" ? position.stands : [position];
  const words = stands.map((stand) =>
    [
      stanceWords(issue, stand.options),
      FIRMNESS_WORDS[stand.firmness].short,
      voiceWords(stand.voice, outletsOf(index, stand)),
      saidWords(index, stand.deciding),
    ].join(", "),
  );
  return `${place}: ${position.kind === "mixed" ? "Mixed signals: " : ""}${words.join("; also: ")}`;
}
