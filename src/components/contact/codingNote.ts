import type { Statement, Words } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { SPEECH_WORDS, UNPLACED_WORDS } from "#model/words/codeWords.ts";
import { firmnessWords, stanceWords, voiceWords } from "#model/words/cellWords.ts";
import type { Note } from "./note.ts";
import { passageLines } from "./passageLines.ts";

type Coded = {
  readonly statement: Statement;
  readonly words: Words;
  /** The whole address of the statement’s own page. */
  readonly permalink: string;
};

/** A note that a coding is wrong, with all but the reasons filled in. */
export function codingNote(index: DossierIndex, { statement, words, permalink }: Coded): Note {
  const { release, title } = index.dossier;
  return {
    subject: `Statement ${statement.id}, release ${release}`,
    lines: [
      `Statement: ${statement.id}`,
      `Page: ${permalink}`,
      `Release: ${release} (${title})`,
      ...passageLines(index, statement, words),
      `Coded as: ${codedWords(index, statement)}.`,
      "",
      "What should change:",
      "",
      "",
      "Why (the words of the source, or a rule of the codebook):",
      "",
      "",
    ],
  };
}

/** The whole coding in a line. */
function codedWords(index: DossierIndex, statement: Statement): string {
  const { party, stance, alt, unplaced = "off-scale", said, speech } = statement;
  const issue = index.issueOf(statement.issue);
  const { outlet } = index.sourceOf(statement.source);
  return [
    `${index.partyOf(party).name} on ${issue.name}: ${stance ? stanceWords(issue, stance) : UNPLACED_WORDS[unplaced].short}`,
    alt && `could also be read as: ${stanceWords(issue, alt)}`,
    voiceWords(voiceMarkOf(statement), [outlet]),
    SPEECH_WORDS[speech].short,
    ...firmnessWords(statement),
    said ? `said ${dateWords(said)}` : "undated",
  ]
    .filter(Boolean)
    .join("; ");
}
