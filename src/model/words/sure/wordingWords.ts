import type { Source, Statement, Words } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
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
