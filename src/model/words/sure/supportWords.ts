import type { Support } from "#model/position/support.ts";
import { counted, fewWords } from "#model/text/english.ts";

/** How many acts support a place and who tells them: "One act of saying alone supports this, told by The Gazette." */
export function supportWords({ acts, outlets }: Support): string {
  const told = `told by ${fewWords(outlets, "other")}`;
  return acts.length === 1
    ? `One act of saying alone supports this, ${told}.`
    : `${counted(acts.length, "independent act")} of saying support this, ${told}.`;
}

const ACT =
  "One speaker on one day, or one text, however many pages tell it. Another speaker, another day or another named occasion is another act, so one spokesman on two days counts twice. Counted are the words that decide and earlier ones that say the same or something narrower, back to when the party last said otherwise (D24).";

/** What is counted, for where the count stands. */
export const SUPPORT_TERMS = [
  { term: "act of saying", text: ACT },
  { term: "independent acts of saying", text: ACT },
];
