import type { Statement, Words } from "#model/dossier/dossier.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { copiesOf } from "#model/dossier/copies.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import {
  CONFIDENCE_WORDS,
  FIRMNESS_WORDS,
  READ_WORDS,
  SOURCE_KIND_WORDS,
  SPEECH_WORDS,
  UNDATED,
  UNPLACED_WORDS,
  VOICE_MARK_WORDS,
  VOICE_WORDS,
} from "#model/words/codeWords.ts";
import { addressOf, provenanceOf, type TakenFrom } from "./taken.ts";
import { stanceWords } from "#model/words/cellWords.ts";

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
export function statementRow(taken: TakenFrom, { statement, day, words }: TakenStatement) {
  const { index } = taken;
  const { id, said, stance, alt, unplaced, speaker, proposal } = statement;
  const issue = index.issueOf(statement.issue);
  const mark = voiceMarkOf(statement);
  const copies = copiesOf(index, statement);
  return {
    ...provenanceOf(taken),
    statement: id,
    address: addressOf(taken, { view: "statement", statement: id }),
    day,
    said,
    said_in_words: said === null ? UNDATED : dateWords(said),
    party: statement.party,
    party_name: index.partyOf(statement.party).name,
    issue: issue.id,
    issue_name: issue.name,
    question: issue.question,
    topic: issue.topic,
    stance: stance ?? [],
    stance_in_words: stance ? stanceWords(issue, stance) : null,
    unplaced: stance ? null : (unplaced ?? null),
    unplaced_in_words: unplacedWords(statement),
    firmness: statement.firmness,
    firmness_in_words: FIRMNESS_WORDS[statement.firmness].short,
    voice: statement.voice,
    voice_in_words: VOICE_WORDS[statement.voice].long,
    mark,
    mark_in_words: VOICE_MARK_WORDS[mark].taken,
    speech: statement.speech,
    speech_in_words: SPEECH_WORDS[statement.speech].short,
    speaker: speaker?.name ?? null,
    speaker_role: speaker?.role ?? null,
    speaker_party: speaker?.party ?? null,
    ...evidenceColumns(statement, words),
    condition: statement.conditionalOn ?? null,
    second_reading: alt ?? [],
    second_reading_in_words: alt ? stanceWords(issue, alt) : null,
    proposal: proposal ?? null,
    proposal_name: proposal ? index.proposalOf(proposal).name : null,
    document: statement.document ?? null,
    confidence: statement.confidence,
    confidence_in_words: CONFIDENCE_WORDS[statement.confidence].long,
    coders_note: words.note ?? null,
    occasion: statement.occasion ?? null,
    second_copies: copies.map(({ url }) => url),
    also_told_by: copies.map(({ outlet }) => outlet),
    ...sourceColumns(taken, statement),
    licence: index.dossier.licence,
  };
}

/** Why a statement has no place on the scale; null when it has one. */
export function unplacedWords({ stance, unplaced }: Pick<Statement, "stance" | "unplaced">) {
  return stance ? null : UNPLACED_WORDS[unplaced ?? "off-scale"].short;
}

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

function sourceColumns(taken: TakenFrom, { source: id }: Statement) {
  const source = taken.index.sourceOf(id);
  return {
    source: id,
    source_title: source.title,
    outlet: source.outlet,
    outlet_kind: source.kind,
    outlet_kind_in_words: SOURCE_KIND_WORDS[source.kind].short,
    author: source.author ?? null,
    published: source.published,
    source_read: source.read,
    source_read_in_words: READ_WORDS[source.read].short,
    url: source.url,
    archived_url: source.archivedUrl ?? null,
  };
}
