import { useId, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useModal } from "#components/later/useModal.ts";
import { type Note, noteText } from "./note.ts";
import styles from "./NoteDialog.module.css";

type Props = { title: string; note: Note; onClose: () => void };

/** A note to complete and copy, for a dossier that names nobody to write to. */
export function NoteDialog({ title, note, onClose }: Props) {
  const id = useId();
  const dialog = useModal();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(noteText(note));
  const [outcome, setOutcome] = useState("");

  useLayoutEffect(() => field.current?.focus(), []);

  const copy = () => {
    const byHand = () => {
      field.current?.select();
      setOutcome("This browser did not let it be copied: the note is selected, copy it by hand.");
    };
    if (navigator.clipboard)
      navigator.clipboard.writeText(text).then(() => setOutcome("Copied"), byHand);
    else byHand();
  };

  return createPortal(
    <dialog
      className={`sheet ${styles.dialog} no-print`}
      aria-labelledby={`${id}-title`}
      ref={dialog}
      onClose={onClose}
    >
      <div className={styles.body}>
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-why`}>
          This site names no address to write to. Say what is wrong, copy the note and send it to
          whoever gave you the link.
        </p>
        <textarea
          ref={field}
          className="field"
          rows={12}
          aria-label="The note"
          aria-describedby={`${id}-why`}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <p className={styles.actions}>
          <button type="button" className="button" onClick={copy}>
            Copy the note
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
          <output>{outcome}</output>
        </p>
      </div>
    </dialog>,
    document.body,
  );
}
