import {
  FIRMNESS_WORDS,
  SILENCE_WORDS,
  SPEECH_WORDS,
  UNPLACED_WORDS,
} from "#model/words/positionWords.ts";
import { RELATION_KINDS, RELATION_WORDS } from "#model/words/relationWords.ts";
import { FIRMNESSES } from "#model/dossier/codes.ts";
import {
  CONFIDENCE_MEANINGS,
  CONFIDENCE_WORDS,
  FIRMNESS_MEANINGS,
  QUALIFIERS,
  RELATION_MEANINGS,
  SILENCE_MEANINGS,
  SPEECH_MEANINGS,
  UNPLACED_MEANINGS,
  VERDICTS,
  VOICE_MARK_WORDS,
  VOICE_MEANINGS,
} from "#model/words/ruleWords.ts";

type DefinedWord = { readonly word: string; readonly meaning: string };
export type WordTable = { readonly name: string; readonly words: readonly DefinedWord[] };

/** Every word that a cell, a pair or an issue can show, and what it means; made from the tables that they are written from. */
export function cellWordsOf(): readonly WordTable[] {
  return [
    { name: "In whose words", words: joined(VOICE_MARK_WORDS, VOICE_MEANINGS) },
    {
      name: "How firmly",
      words: FIRMNESSES.map((id) => ({ word: FIRMNESS_WORDS[id], meaning: FIRMNESS_MEANINGS[id] })),
    },
    { name: "How it is said", words: joined(SPEECH_WORDS, SPEECH_MEANINGS) },
    { name: "Silence", words: joined(SILENCE_WORDS, SILENCE_MEANINGS) },
    { name: "Why a statement has no place", words: joined(UNPLACED_WORDS, UNPLACED_MEANINGS) },
    { name: "What stands beside a position", words: QUALIFIERS.map(qualifier) },
    {
      name: "How two parties relate",
      words: RELATION_KINDS.map((kind) => ({
        word: RELATION_WORDS[kind],
        meaning: RELATION_MEANINGS[kind],
      })),
    },
    {
      name: "An issue in a line",
      words: Object.values(VERDICTS).map(({ words, meaning }) => ({ word: words, meaning })),
    },
    {
      name: "How sure the coding is",
      words: joined(CONFIDENCE_WORDS, CONFIDENCE_MEANINGS).toReversed(),
    },
  ];
}

function joined<Id extends string | number>(
  words: Readonly<Record<Id, string>>,
  meanings: Readonly<Record<Id, string>>,
): readonly DefinedWord[] {
  const meaningOf: Readonly<Record<string, string>> = meanings;
  return Object.entries<string>(words).map(([id, word]) => ({
    word,
    meaning: meaningOf[id] ?? "",
  }));
}

function qualifier({ words, meaning, ...rest }: (typeof QUALIFIERS)[number]): DefinedWord {
  return { word: words, meaning: "rule" in rest ? `${meaning} (${rest.rule})` : meaning };
}
