import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { FIRMNESS_WORDS, SPEECH_WORDS, UNPLACED_WORDS } from "#model/words/codeWords.ts";
import { stanceWords, voiceWords } from "#model/words/cellWords.ts";

/** Where to write that a coding is wrong, with all but the reasons filled in; undefined without a contact. */
export function contestLink(
  index: DossierIndex,
  statement: Statement,
  permalink: string,
): string | undefined {
  const { contact, release, title } = index.dossier;
  if (contact === undefined) return undefined;
  const subject = `Statement ${statement.id}, release ${release}`;
  const body = [
    `Statement: ${statement.id}`,
    `Page: ${permalink}`,
    `Release: ${release} (${title})`,
    `Coded as: ${codedWords(index, statement)}.`,
    "",
    "What should change:",
    "",
    "",
    "Why (the words of the source, or a rule of the codebook):",
    "",
    "",
  ];
  return contact.startsWith("https://")
    ? withQuery(contact, { title: subject, body: body.join("\n") })
    : `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join("\r\n"))}`;
}

/** The whole coding in a line. */
function codedWords(index: DossierIndex, statement: Statement): string {
  const { party, stance, alt, unplaced = "off-scale", said, speech, firmness } = statement;
  const issue = index.issueOf(statement.issue);
  const { outlet } = index.sourceOf(statement.source);
  return [
    `${index.partyOf(party).name} on ${issue.name}: ${stance ? stanceWords(issue, stance) : UNPLACED_WORDS[unplaced].short}`,
    alt && `could also be read as: ${stanceWords(issue, alt)}`,
    voiceWords(voiceMarkOf(statement), [outlet]),
    SPEECH_WORDS[speech].short,
    FIRMNESS_WORDS[firmness].short,
    said ? `said ${dateWords(said)}` : "undated",
  ]
    .filter(Boolean)
    .join("; ");
}

function withQuery(address: string, params: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, text] of Object.entries(params)) url.searchParams.set(name, text);
  return url.href;
}
