import styles from "./FitKey.module.css";

/** What the words and marks of a result mean, so that a reader can count them again. */
export function FitKey() {
  return (
    <ul className={styles.key} aria-label="How to read the results">
      <li>
        <b>inside</b>: the clause and the position are exactly the same one option, without a
        condition
      </li>
      <li>
        <b>could fit</b>: they overlap, but one leaves several options open, or the position hangs
        on a condition; that is not agreement
      </li>
      <li>
        <b>outside</b>: they share none; the steps are counted between their nearest ends
      </li>
      <li>
        <b>outside a red line</b>: the same, where the party calls its position a red line
      </li>
      <li>
        <b>unknown</b>: the party is silent or gave mixed signals; silence is not consent
      </li>
    </ul>
  );
}
