import type { StandSentence } from "#model/words/cellWords.ts";

type Props = { sentence: StandSentence };

/** A position with its verb first, and with all that it hangs on. */
export function Position({ sentence: { verb, label, condition } }: Props) {
  return (
    <>
      {verb}: <b>{label}</b>
      {condition && `, ${condition}`}
    </>
  );
}
