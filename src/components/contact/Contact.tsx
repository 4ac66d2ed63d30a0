import { addressHere } from "#components/address/whole.ts";
import { useHere } from "#components/later/useHere.ts";
import type { Dossier } from "#model/dossier/dossier.ts";
import { keptTo } from "#model/releases/releaseFile.ts";
import { pageNote } from "./pageNote.ts";
import { Tell } from "./Tell.tsx";

type Props = {
  dossier: Dossier;
  /** The page that the note is written from. */
  title: string;
};

/** Whom to write to, and a note to begin with; without anybody, what can be done instead. */
export function Contact({ dossier, title }: Props) {
  const { contact } = dossier;
  // Only the reader's browser knows where the site stands.
  const page = useHere(addressHere, "");
  return (
    <p>
      {contact
        ? `Write to ${contact}.`
        : "This dossier names no address to write to; whoever publishes a copy of it can name one."}{" "}
      <Tell contact={contact} note={pageNote(dossier, { title, page: keptTo(page, dossier) })}>
        Tell us what is wrong
      </Tell>
    </p>
  );
}
