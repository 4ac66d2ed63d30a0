import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { voiceMarkOf } from "./position.ts";

/** Whose words a statement is: the speaker’s, the text’s, or, of a reporter’s own account, the outlet’s. */
export function sayerOf(index: DossierIndex, statement: Statement): string {
  const { speaker, document, source } = statement;
  if (speaker) return speaker.name;
  if (document) return document;
  return voiceMarkOf(statement) === "reported"
    ? index.sourceOf(source).outlet
    : "Speaker not named";
}
