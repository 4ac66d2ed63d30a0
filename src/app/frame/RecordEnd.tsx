import { useHere } from "#components/later/useHere.ts";
import { dateWords, daysBetween } from "#model/dossier/edtf.ts";
import { lengthWords } from "#model/words/cellWords.ts";

type Props = { day: string };

/** Where the record ends; how long ago that is depends on today, so only the reader's browser can say it. */
export function RecordEnd({ day }: Props) {
  const today = useHere(todayHere, undefined);
  const ago = today && agoWords(daysBetween(day, today));
  return (
    <>
      The record ends on {dateWords(day)}
      {ago && `, ${ago}`}.
    </>
  );
}

/** "11 months ago", once it is over two months; undefined before. */
function agoWords(days: number): string | undefined {
  if (days <= 61) return undefined;
  return `${lengthWords(days)} ago`;
}

function todayHere(): string {
  return new Date().toISOString().slice(0, 10);
}
