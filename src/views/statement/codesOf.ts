import type { Statement } from "#model/dossier/dossier.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import {
  CONFIDENCE_WORDS,
  NO_POSITION,
  SPEECH_WORDS,
  UNDATED,
  UNPLACED_WORDS,
  VOICE_MARK_WORDS,
} from "#model/words/codeWords.ts";
import { FIRMNESS_WORDS } from "#model/words/position/positionCodes.ts";
import { stanceWords, voiceWords } from "#model/words/cellWords.ts";

/** One field of a coding: its code as the data has it, in words, and what the words mean. */
export type Code = {
  readonly field: string;
  /** Undefined where the words are the code. */
  readonly code: string | undefined;
  readonly words: string;
  readonly meanings: readonly { readonly term?: string; readonly text: string }[];
};

/** Every field that a statement is coded in, in the order in which a reader asks. */
export function codesOf(index: DossierIndex, { statement, day }: DatedStatement): readonly Code[] {
  const { party, voice, speech, firmness, said, confidence, conditionalOn } = statement;
  const source = index.sourceOf(statement.source);
  const mark = voiceMarkOf(statement);
  const published = dateWords(source.published);
  return [
    {
      field: "Party",
      code: party,
      words: index.partyOf(party).name,
      meanings: [{ text: index.partyOf(party).note }],
    },
    ...stanceCodes(index, statement),
    {
      field: "Who says it",
      code: voice,
      words: voiceWords(mark, [source.outlet]),
      meanings: [{ text: VOICE_MARK_WORDS[mark].meaning }],
    },
    {
      field: "Speech",
      code: speech,
      words: SPEECH_WORDS[speech].short,
      meanings: [{ text: SPEECH_WORDS[speech].meaning }],
    },
    {
      field: "Firmness",
      code: firmness,
      words: FIRMNESS_WORDS[firmness].short,
      meanings: [{ text: FIRMNESS_WORDS[firmness].meaning }],
    },
    ...speakerCodes(index, statement),
    {
      field: "Said",
      code: said ?? undefined,
      words: said ? dateWords(said) : UNDATED,
      meanings: [
        {
          text:
            said === day
              ? `The day that orders it. Published ${published}.`
              : `Ordered by ${dateWords(day)}, the last day that this allows and not later than the publication (${published}).`,
        },
      ],
    },
    ...(conditionalOn
      ? [{ field: "On condition", code: undefined, words: conditionalOn, meanings: [] }]
      : []),
    {
      field: "Confidence",
      code: String(confidence),
      words: CONFIDENCE_WORDS[confidence].short,
      meanings: [{ text: CONFIDENCE_WORDS[confidence].meaning }],
    },
  ];
}

function stanceCodes(index: DossierIndex, statement: Statement): readonly Code[] {
  const issue = index.issueOf(statement.issue);
  const { stance, alt, unplaced = "off-scale" } = statement;
  const meaningsOf = (open: readonly string[]) =>
    issue.options
      .filter(({ id }) => open.includes(id))
      .map(({ label, description }) => ({ term: label, text: description }));
  return [
    stance
      ? {
          field: "Options left open",
          code: stance.join(" "),
          words: stanceWords(issue, stance),
          meanings: meaningsOf(stance),
        }
      : {
          field: "Options left open",
          code: unplaced,
          words: `${NO_POSITION}: ${UNPLACED_WORDS[unplaced].short}`,
          meanings: [{ text: UNPLACED_WORDS[unplaced].meaning }],
        },
    ...(alt
      ? [
          {
            field: "Could also be read as",
            code: alt.join(" "),
            words: stanceWords(issue, alt),
            meanings: meaningsOf(alt),
          },
        ]
      : []),
  ];
}

function speakerCodes(index: DossierIndex, { speaker, document }: Statement): readonly Code[] {
  const speakerCode: Code = speaker
    ? {
        field: "Speaker",
        code: speaker.party,
        words: [speaker.name, speaker.role].filter(Boolean).join(", "),
        meanings: speaker.party
          ? [{ text: `Speaks for ${index.partyOf(speaker.party).name}.` }]
          : [],
      }
    : { field: "Speaker", code: undefined, words: "not named", meanings: [] };
  if (!document) return [speakerCode];
  return [speakerCode, { field: "Document", code: undefined, words: document, meanings: [] }];
}
