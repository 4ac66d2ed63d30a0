import {
  briefingText,
  MOST_CHARACTERS,
  type OpenBriefing,
  readBriefing,
} from "#model/briefing/read.ts";
import { REFUSAL_WORDS, tooLongWords } from "#model/words/briefingWords.ts";

/** What a file holds as a briefing, or in words why it cannot be opened. */
export async function briefingIn(file: Blob): Promise<ReturnType<typeof readBriefing>> {
  // What is far too long is not read to the end first.
  if (file.size > 4 * MOST_CHARACTERS)
    return { kind: "refused", why: tooLongWords(file.size, MOST_CHARACTERS) };
  try {
    return readBriefing(await file.text());
  } catch {
    return { kind: "refused", why: REFUSAL_WORDS["not-read"] };
  }
}

/** The file that holds a briefing, and its name. */
export function fileOf(briefing: OpenBriefing): { readonly name: string; readonly file: Blob } {
  return {
    name: nameOfFile(briefing.title, "briefing.json"),
    file: new Blob([briefingText(briefing)], { type: "application/json" }),
  };
}

/** "where-the-sides-stand.pptx": the name of a file with a briefing in it. */
export function nameOfFile(title: string, ending: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${words.join("-").slice(0, 60) || "briefing"}.${ending}`;
}
