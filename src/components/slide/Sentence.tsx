import type { StandSentence } from "#model/words/cellWords.ts";

/** A position, its verb first; its condition is never left out. */
export function Sentence({ sentence: { verb, label, condition } }: { sentence: StandSentence }) {
  return (
    <bdi>
      <b>{verb}:</b> {label}
      {condition && `, ${condition}`}
    </bdi>
  );
}
