import { NotFetched } from "#components/later/NotFetched.tsx";
import { useRef, useState } from "react";
import { useLater } from "#components/later/useLater.ts";
import { type Note, noteAddress } from "./note.ts";

type Props = {
  /** Where the dossier asks to be written to. */
  contact: string | undefined;
  note: Note;
  /** What is pressed. */
  children: string;
};

/** The way to say that something is wrong: to the contact where there is one, else by a note to copy. */
export function Tell({ contact, note, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [dialog, fetchDialog] = useLater(() => import("./NoteDialog.tsx"));
  if (contact !== undefined) return <a href={noteAddress(contact, note)}>{children}</a>;
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span className="needs-script no-print">
      <button
        type="button"
        className="link"
        aria-haspopup="dialog"
        ref={button}
        onClick={() => {
          setOpen(true);
          fetchDialog();
        }}
      >
        {children}
      </button>
      {dialog.state === "failed" && <NotFetched what=" The note" />}
      {dialog.state === "here" && isOpen && (
        <dialog.thing.NoteDialog title={children} note={note} onClose={close} />
      )}
    </span>
  );
}
