import type { Support } from "#model/position/support.ts";
import { counted, fewWords } from "#model/text/english.ts";

/** How many acts support a place and who tells them: "One act of saying alone supports this, told by The Gazette." */
export function supportWords({ acts, outlets }: Support): string {
  const told = `told by ${fewWords(outlets, "other")}`;
  return acts.length === 1
    ? `One act of saying alone supports this, ${told}.`
    : `${counted(acts.length, "independent act")} of saying support this, ${told}.`;
}
