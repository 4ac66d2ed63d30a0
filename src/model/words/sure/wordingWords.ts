import type { Source, Statement, Words } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { capitalised } from "#model/text/english.ts";
import { voiceWords } from "#model/words/cellWords.ts";
import { SPEECH_WORDS } from "#model/words/codeWords.ts";

/** Whose wording a reader is given: "quoted", "quoted in part", "in the outlet’s words", "our summary". */
export function wordingWords({ evidence, speech }: Pick<Statement, "evidence" | "speech">): string {
  if (evidence.kind === "paraphrase") return "our summary";
  switch (speech) {
    case "direct":
      return "quoted";
    case "mixed":
      return "quoted in part";
    case "indirect":
      return "in the outlet’s words";
  }
}

/** The passage as it is pasted: quotation marks stand only around direct speech, and a summary is said to be one. */
export function passageWords(
  { speech }: Pick<Statement, "speech">,
  { evidence }: Pick<Words, "evidence">,
  { outlet }: Pick<Source, "outlet">,
): string {
  if (evidence.kind === "paraphrase")
    return `Our summary of an excerpt (${evidence.pinpoint}): ${evidence.text}`;
  if (speech === "direct") return `“${evidence.exact}”`;
  return `In the words of ${outlet} (${SPEECH_WORDS[speech].short}): ${evidence.exact}`;
}

/** Where the passage stands: "Source: The Gazette, Talks resume, published 5 Dec 2025. https://…". */
export function foundWords({ outlet, title, published, url }: Source): string {
  return `Source: ${outlet}, ${title}, published ${dateWords(published)}. ${url}`;
}

/** "Dmitry Peskov, as told by vnnow.net": who said it, or that an outlet did. */
export function toldByWords(index: DossierIndex, statement: Statement): string {
  const { outlet } = index.sourceOf(statement.source);
  const voice = voiceMarkOf(statement);
  const self = statement.voice === "self" ? index.partyOf(statement.party).name : undefined;
  const sayer = statement.speaker?.name ?? statement.document ?? self;
  const where = voice === "own-words" ? `in ${outlet}` : voiceWords(voice, [outlet]);
  return sayer ? `${sayer}, ${where}` : capitalised(where);
}
