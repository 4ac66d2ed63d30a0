import { CONFIDENCES, FIRMNESSES, SPEECHES, UNPLACED, VOICE_MARKS } from "#model/dossier/codes.ts";
import { SILENCES } from "#model/position/position.ts";
import {
  CONFIDENCE_WORDS,
  SPEECH_WORDS,
  UNPLACED_WORDS,
  VOICE_MARK_WORDS,
  type Row,
} from "#model/words/codeWords.ts";
import { FIRMNESS_WORDS, SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import { VERDICT_WORDS } from "#model/words/headlineWords.ts";
import { RELATION_KINDS, RELATION_WORDS } from "#model/words/relationWords.ts";
import { QUALIFIER_WORDS } from "#model/words/qualifierWords.ts";

type DefinedWord = { readonly word: string; readonly meaning: string };
export type WordTable = { readonly name: string; readonly words: readonly DefinedWord[] };

/** Every word that a cell, a pair or an issue can show, and what it means; made from the tables that they are written from. */
export function cellWordsOf(): readonly WordTable[] {
  return [
    {
      name: "In whose words",
      words: VOICE_MARKS.map((id) => alone(VOICE_MARK_WORDS[id])),
    },
    { name: "How firmly", words: FIRMNESSES.map((id) => defined(FIRMNESS_WORDS[id])) },
    { name: "How it is said", words: SPEECHES.map((id) => defined(SPEECH_WORDS[id])) },
    { name: "Silence", words: SILENCES.map((id) => alone(SILENCE_WORDS[id])) },
    {
      name: "Why a statement has no place",
      words: UNPLACED.map((id) => defined(UNPLACED_WORDS[id])),
    },
    {
      name: "What stands beside a position",
      words: Object.values(QUALIFIER_WORDS).flatMap(qualifier),
    },
    {
      name: "How two parties relate",
      words: RELATION_KINDS.map((kind) => defined(RELATION_WORDS[kind])),
    },
    {
      name: "An issue in a line",
      words: Object.values(VERDICT_WORDS).flatMap(({ short, meaning }) => {
        const word = short(3);
        return word ? [{ word, meaning }] : [];
      }),
    },
    {
      name: "How sure the coding is",
      words: CONFIDENCES.map((id) => defined(CONFIDENCE_WORDS[id])).toReversed(),
    },
  ];
}

function defined({ short, meaning }: { short: string; meaning: string }): DefinedWord {
  return { word: short, meaning };
}

function alone({ long, meaning }: { long: string; meaning: string }): DefinedWord {
  return { word: long, meaning };
}

/** Some say themselves what they mean. */
function qualifier({ short, long = short, meaning, rule }: Row): readonly DefinedWord[] {
  return meaning ? [{ word: long, meaning: rule ? `${meaning} (${rule})` : meaning }] : [];
}
