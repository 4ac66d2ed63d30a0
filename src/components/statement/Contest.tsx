import { useRouter } from "wouter";
import { siteAddress } from "#components/address/whole.ts";
import { codingNote } from "#components/contact/codingNote.ts";
import { Tell } from "#components/contact/Tell.tsx";
import { useHere } from "#components/later/useHere.ts";
import type { Statement, Words } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { keptTo } from "#model/releases/releaseFile.ts";

type Props = {
  index: DossierIndex;
  statement: Statement;
  words: Words;
  /** The statement's own page, below the site's root. */
  path: string;
};

/** The way to say that a coding is wrong. */
export function Contest({ index, statement, words, path }: Props) {
  const { base } = useRouter();
  // Only the reader's browser knows where the site stands.
  const permalink = useHere(() => siteAddress(base) + path.slice(1), path);
  const { dossier } = index;
  const coded = { statement, words, permalink: keptTo(permalink, dossier) };
  return (
    <Tell contact={dossier.contact} note={codingNote(index, coded)}>
      Contest this coding
    </Tell>
  );
}
