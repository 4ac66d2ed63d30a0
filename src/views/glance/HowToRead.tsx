import { useId } from "react";
import styles from "./HowToRead.module.css";

/** What the marks mean, for those who ask. */
export function HowToRead() {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={`link needs-script no-print ${styles.open}`}
        popoverTarget={id}
      >
        How to read
      </button>
      <div id={id} popover="auto" className={`sheet ${styles.note}`}>
        <ul>
          <li>
            The line runs from one end of the issue’s scale to the other, a piece for each option.
            Its steps are an order, not equal distances; which end is left is a convention.
          </li>
          <li>
            Dark tags above it are the two whose relation is told; light tags below, the others.
          </li>
          <li>
            A bar along the line covers every option that a party leaves open; its tag is then
            dashed.
          </li>
          <li>
            An upright stroke at the end of a bar is a red line: the party rules out what lies
            beyond.
          </li>
          <li>
            Beside the line, with a dashed edge: who took no position on it, or gave mixed signals.
          </li>
          <li>
            “*” after a name: something weakens the position or stands against it, such as that it
            is second-hand, contested or from an earlier draft. Its cell says what, and so does In
            words.
          </li>
          <li>
            “if” in a tag: the position hangs on a condition. A year in a tag: last said then, over
            365 days before the date shown.
          </li>
        </ul>
      </div>
    </>
  );
}
