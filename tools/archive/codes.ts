import {
  FIRMNESS_WORDS,
  SILENCE_WORDS,
  SPEECH_WORDS,
  UNPLACED_WORDS,
} from "#model/words/positionWords.ts";
import { SOURCE_KIND_WORDS } from "#model/words/sourceWords.ts";
import {
  CONFIDENCE_WORDS,
  FLAG_WORDS,
  MARK_WORDS,
  READ_WORDS,
  VOICE_CODE_WORDS,
} from "#model/export/columns.ts";

type CodeList = {
  readonly name: string;
  readonly codes: readonly (readonly [code: string, words: string])[];
};

/** Every code of the data with its words, by the name of its column. */
export function codeLists(): readonly CodeList[] {
  const lists = {
    "voice: who says it": VOICE_CODE_WORDS,
    "mark: whose words carry it, from voice and speech": MARK_WORDS,
    "speech: how the words stand in the source": SPEECH_WORDS,
    "firmness: how hard it is said": FIRMNESS_WORDS,
    "unplaced: why a statement has no stance": UNPLACED_WORDS,
    "silence: why a cell has no position": SILENCE_WORDS,
    "flags: what weakens or qualifies a position": FLAG_WORDS,
    "confidence: how good the evidence is": CONFIDENCE_WORDS,
    "outlet_kind: what kind of outlet published it": SOURCE_KIND_WORDS,
    "read: how much of the source was read": READ_WORDS,
  };
  return Object.entries(lists).map(([name, words]) => ({ name, codes: Object.entries(words) }));
}
