import type { TakeAwayRow } from "./csv.ts";
import type { Source, Statement, WholeStatement, Words } from "#model/dossier/dossier.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { copiesOf } from "#model/dossier/copies.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import {
  CONFIDENCE_WORDS,
  READ_WORDS,
  SOURCE_KIND_WORDS,
  SPEECH_WORDS,
  UNDATED,
  VOICE_MARK_WORDS,
  VOICE_WORDS,
} from "#model/words/codeWords.ts";
import { FIRMNESS_WORDS } from "#model/words/position/positionCodes.ts";
import { unplacedWords } from "#model/words/unplacedWords.ts";
import { addressOf, provenanceOf, type TakenFrom } from "./taken.ts";
import { stanceWords } from "#model/words/cellWords.ts";
import { trustWords } from "#model/words/sure/trustWords.ts";

/** A statement with its day and its words. */
export type TakenStatement = DatedStatement & { readonly words: Words };

/** The statements with their words, fetched where they are not here. */
export function withWords(
  index: DossierIndex,
  statements: readonly DatedStatement[],
): Promise<readonly TakenStatement[]> {
  return Promise.all(
    statements.map(async (dated) => ({ ...dated, words: await index.wordsOf(dated.statement) })),
  );
}

/** All that is recorded of a statement in one flat row, each code with its words beside it. */
export function statementRow(taken: TakenFrom, told: TakenStatement): TakeAwayRow {
  const fields = Object.values(COLUMNS).map((columnsOf) => columnsOf(told, taken.index));
  return {
    ...provenanceOf(taken),
    statement: told.statement.id,
    address: addressOf(taken, { view: "statement", statement: told.statement.id }),
    day: told.day,
    ...Object.fromEntries(fields.flatMap(Object.entries)),
    coding: trustWords(taken.index.dossier)[0],
    licence: taken.index.dossier.licence,
  };
}

type ColumnsOf = (told: TakenStatement, index: DossierIndex) => TakeAwayRow;

/** The columns of each field but the id, in their order; a field that is new to the schema is refused here until it has its own. */
const COLUMNS: Readonly<Record<Exclude<keyof WholeStatement, "id">, ColumnsOf>> = {
  said: ({ statement: { said } }) => ({
    said,
    said_in_words: said === null ? UNDATED : dateWords(said),
  }),
  party: ({ statement: { party } }, index) => ({
    party,
    party_name: index.partyOf(party).name,
  }),
  issue: ({ statement }, index) => {
    const { id, name, question, topic } = index.issueOf(statement.issue);
    return { issue: id, issue_name: name, question, topic };
  },
  stance: ({ statement: { issue, stance } }, index) => ({
    stance: stance ?? [],
    stance_in_words: stance ? stanceWords(index.issueOf(issue), stance) : null,
  }),
  unplaced: ({ statement }) => ({
    unplaced: statement.stance ? null : (statement.unplaced ?? null),
    unplaced_in_words: statement.stance ? null : unplacedWords(statement.unplaced),
  }),
  firmness: ({ statement: { firmness } }) => ({
    firmness,
    firmness_in_words: FIRMNESS_WORDS[firmness].short,
  }),
  voice: ({ statement }) => {
    const mark = voiceMarkOf(statement);
    return {
      voice: statement.voice,
      voice_in_words: VOICE_WORDS[statement.voice].long,
      mark,
      mark_in_words: VOICE_MARK_WORDS[mark].taken,
    };
  },
  speech: ({ statement: { speech } }) => ({
    speech,
    speech_in_words: SPEECH_WORDS[speech].short,
  }),
  speaker: ({ statement: { speaker } }) => ({
    speaker: speaker?.name ?? null,
    speaker_role: speaker?.role ?? null,
    speaker_party: speaker?.party ?? null,
  }),
  evidence: ({ statement, words }) => evidenceColumns(statement, words),
  conditionalOn: ({ statement: { conditionalOn } }) => ({ condition: conditionalOn ?? null }),
  alt: ({ statement: { issue, alt } }, index) => ({
    second_reading: alt ?? [],
    second_reading_in_words: alt ? stanceWords(index.issueOf(issue), alt) : null,
  }),
  proposal: ({ statement: { proposal } }, index) => ({
    proposal: proposal ?? null,
    proposal_name: proposal ? index.proposalOf(proposal).name : null,
  }),
  document: ({ statement: { document } }) => ({ document: document ?? null }),
  confidence: ({ statement: { confidence } }) => ({
    confidence,
    confidence_in_words: CONFIDENCE_WORDS[confidence].long,
  }),
  note: ({ words: { note } }) => ({ coders_note: note ?? null }),
  occasion: ({ statement: { occasion } }) => ({ occasion: occasion ?? null }),
  secondCopies: ({ statement }, index) => {
    const copies = copiesOf(index, statement);
    return {
      second_copies: copies.map(({ url }) => url),
      also_told_by: copies.map(({ outlet }) => outlet),
    };
  },
  source: ({ statement: { source } }, index) => sourceColumns(index.sourceOf(source)),
};

/** Whose the words are: only direct speech is the speaker's own. */
function evidenceColumns({ speech }: Statement, { evidence }: Words) {
  if (evidence.kind === "paraphrase") {
    return {
      words: evidence.text,
      words_are: "our summary of an excerpt",
      pinpoint: evidence.pinpoint,
      words_before: null,
      words_after: null,
      found_in_source_on: null,
      gone_from_source_on: null,
    };
  }
  return {
    words: evidence.exact,
    words_are: SPEECH_WORDS[speech].long,
    pinpoint: null,
    words_before: evidence.prefix,
    words_after: evidence.suffix,
    found_in_source_on: evidence.checked?.on ?? null,
    gone_from_source_on: evidence.changed ?? null,
  };
}

function sourceColumns(source: Source) {
  return {
    source: source.id,
    source_title: source.title,
    outlet: source.outlet,
    outlet_kind: source.kind,
    outlet_kind_in_words: SOURCE_KIND_WORDS[source.kind].short,
    author: source.author ?? null,
    published: source.published,
    source_read: source.read,
    source_read_in_words: READ_WORDS[source.read].long,
    url: source.url,
    archived_url: source.archivedUrl ?? null,
  };
}
