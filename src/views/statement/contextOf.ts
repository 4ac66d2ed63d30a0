import type { Speech } from "#model/dossier/codes.ts";
import type { Words } from "#model/dossier/dossier.ts";

type Quote = Extract<Words["evidence"], { kind: "quote" }>;

/** A quote in its context, ready to be shown: what stands before and after it is faint. */
export type Context = { readonly before: string; readonly exact: string; readonly after: string };

/** Context of this length was cut, most likely inside a word; a shorter one ends with its paragraph. */
const CUT_LENGTH = 30;

/**
 * Direct speech gets quotation marks of ours, so the source's own beside it are left away; elsewhere
 * they stand as the source has them.
 */
export function contextOf({ prefix, exact, suffix }: Quote, speech: Speech): Context {
  const isDirect = speech === "direct";
  const before = isDirect ? prefix.replace(/["“”„«»‘']\s*$/u, "") : prefix;
  const after = isDirect ? suffix.replace(/^\s*["“”»«’']/u, "") : suffix;
  const isCutBefore = prefix.length >= CUT_LENGTH;
  const isCutAfter = suffix.length >= CUT_LENGTH;
  return {
    before: tidied(isCutBefore ? `… ${before.replace(/^\S*\s+/u, "")}` : before),
    exact: isDirect ? `“${exact}”` : exact,
    after: tidied(isCutAfter ? `${after.replace(/\s+\S*$/u, "")} …` : after),
  };
}

function tidied(text: string): string {
  return text.replaceAll(/\s+/gu, " ");
}
