import type { SourceId } from "#model/dossier/dossier.ts";
import type { PlacedDossier } from "./curatedFolder.ts";
import { problemLine } from "#tools/json/problems.ts";
import { occurrencesOf, quoteFaults } from "./quoteFaults.ts";
import { sentencesOf } from "./sentences.ts";
import { quoteHash, sha256, type Verified, type VerifiedQuote } from "./verified.ts";

export type Comparison = {
  readonly verified: Verified;
  /** How many quotes were held against a text; the others' sources have none here. */
  readonly compared: number;
};

type Known = { texts: ReadonlyMap<SourceId, string>; verified: Verified; today: string };

/**
 * Holds every quote against its source's text. A quote whose source has no text here stays
 * verified if it was; an entry that says the same as before keeps its day.
 */
export function* compareQuotes(
  { dossier, placeOf }: PlacedDossier,
  known: Known,
): Generator<string, Comparison> {
  const { texts, today } = known;
  const statements = new Map<string, VerifiedQuote>();
  const sentences = new Map<string, number>();
  let compared = 0;

  for (const { id } of dossier.sources) {
    const text = texts.get(id);
    const count = text === undefined ? known.verified.sentences.get(id) : sentencesOf(text).length;
    if (count !== undefined) sentences.set(id, count);
  }

  for (const [at, { id, source, speech, evidence }] of dossier.statements.entries()) {
    if (evidence.kind === "paraphrase") continue;
    const text = texts.get(source);
    const before = known.verified.statements.get(id);
    const quote = quoteHash(source, evidence);
    if (text === undefined) {
      if (before?.quote === quote) statements.set(id, before);
      else {
        const expected = "a source whose text is in the folder, for its quote is new or changed";
        yield problemLine(placeOf("statements", at, "source"), source, expected);
      }
      continue;
    }
    compared += 1;
    for (const { field, found, expected } of quoteFaults(evidence, speech, text))
      yield problemLine(placeOf("statements", at, field), found, expected);
    const now = {
      source: sha256(text),
      quote,
      occurrences: Math.max(1, occurrencesOf(evidence.exact, text)),
    };
    const isSame =
      before?.source === now.source &&
      before.quote === now.quote &&
      before.occurrences === now.occurrences;
    statements.set(id, { ...now, on: isSame ? before.on : today });
  }
  return { verified: { statements, sentences }, compared };
}
