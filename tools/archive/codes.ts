import {
  CONFIDENCE_WORDS,
  READ_WORDS,
  SOURCE_KIND_WORDS,
  SPEECH_WORDS,
  UNPLACED_WORDS,
  VOICE_MARK_WORDS,
  VOICE_WORDS,
} from "#model/words/codeWords.ts";
import { FIRMNESS_WORDS, SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import { FLAGS } from "#model/export/columns.ts";
import { nameOf } from "#model/words/qualifierWords.ts";

type Codes = readonly (readonly [code: string, words: string])[];
type CodeList = { readonly name: string; readonly codes: Codes };

/** Every code of the data with its words, by the name of its column. */
export function codeLists(): readonly CodeList[] {
  return [
    { name: "voice: who says it", codes: inWords(VOICE_WORDS, ({ long }) => long) },
    {
      name: "mark: whose words carry it, from voice and speech",
      codes: inWords(VOICE_MARK_WORDS, ({ taken }) => taken),
    },
    { name: "speech: how the words stand in the source", codes: shortOf(SPEECH_WORDS) },
    { name: "firmness: how hard it is said", codes: shortOf(FIRMNESS_WORDS) },
    { name: "unplaced: why a statement has no stance", codes: shortOf(UNPLACED_WORDS) },
    {
      name: "silence: why a cell has no position",
      codes: inWords(SILENCE_WORDS, ({ long }) => long),
    },
    {
      name: "flags: what weakens or qualifies a position",
      codes: FLAGS.map((flag) => [flag, nameOf(flag)]),
    },
    {
      name: "confidence: how good the evidence is",
      codes: inWords(CONFIDENCE_WORDS, ({ long }) => long),
    },
    {
      name: "outlet_kind: what kind of outlet published it",
      codes: shortOf(SOURCE_KIND_WORDS),
    },
    {
      name: "read: how much of the source was read",
      codes: inWords(READ_WORDS, ({ long }) => long),
    },
  ];
}

function shortOf(rows: Readonly<Record<string, { readonly short: string }>>): Codes {
  return inWords(rows, ({ short }) => short);
}

function inWords<Row>(rows: Readonly<Record<string, Row>>, wordsOf: (row: Row) => string): Codes {
  return Object.entries(rows).map(([code, row]) => [code, wordsOf(row)]);
}
