import { useModal } from "#components/later/useModal.ts";
import styles from "./Panels.module.css";

const KEYS: readonly (readonly [string, string])[] = [
  ["→ ↓ Space Page Down Enter", "next step"],
  ["← ↑ Page Up Backspace", "step before"],
  ["Home, End", "first slide, last slide"],
  ["a number, Enter", "that slide"],
  ["b or .", "black screen; again, or the next step, brings the slide back"],
  ["w", "white screen"],
  ["n", "notes in place"],
  ["t", "timer, from the start; again ends it"],
  ["o", "overview"],
  ["e", "edit: add, order and leave out slides, write notes, open and save"],
  ["f", "full screen"],
  ["l", "light or dark"],
  ["s", "spotlight under the pointer"],
  ["?", "these keys"],
  ["Escape", "out, one step at a time; last, to the page that is presented"],
];

/** All keys of the show. */
export function Keys({ onClose }: { onClose: () => void }) {
  const dialog = useModal();
  return (
    <dialog className={`sheet ${styles.panel}`} aria-label="Keys" ref={dialog} onClose={onClose}>
      <h2>Keys</h2>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>
        A clicker sends Page Down and Page Up. Swipe left to go on and right to go back; a press on
        the left third of a slide goes back, elsewhere on.
      </p>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
