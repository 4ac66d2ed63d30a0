import type { StandSentence } from "#model/words/cellWords.ts";

type Props = { sentence: StandSentence };

/** A position with its verb first, and with all that it hangs on. */
export function Sentence({ sentence: { verb, label, condition } }: Props) {
  return (
    <>
      <b>{verb}:</b> {label}
      {condition && `, ${condition}`}
    </>
  );
}
