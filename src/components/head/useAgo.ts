import { useHere } from "#components/later/useHere.ts";
import { daysBetween } from "#model/dossier/edtf.ts";
import { lengthWords } from "#model/words/cellWords.ts";

/** How long ago a day was, once it is over two months; that depends on today, so only the reader's browser knows. */
export function useAgo(day: string): string | undefined {
  const today = useHere(todayHere, undefined);
  return today && agoWords(daysBetween(day, today));
}

/** "11 months ago", once it is over two months; undefined before. */
function agoWords(days: number): string | undefined {
  if (days <= 61) return undefined;
  return `${lengthWords(days)} ago`;
}

function todayHere(): string {
  return new Date().toISOString().slice(0, 10);
}
