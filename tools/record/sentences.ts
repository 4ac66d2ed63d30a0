export type Sentence = { readonly start: number; readonly end: number; readonly text: string };

/**
 * The sentences of a text, without the empty ones. Where a sentence ends may differ with the
 * version of ICU, so the number of them is kept in verified.json beside the hash of the text.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const segments = new Intl.Segmenter("en", { granularity: "sentence" }).segment(text);
  return [...segments].flatMap(({ index, segment }) => {
    const trimmed = segment.trim();
    const start = index + segment.indexOf(trimmed);
    return trimmed ? [{ start, end: start + trimmed.length, text: trimmed }] : [];
  });
}
