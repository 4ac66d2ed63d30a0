import styles from "./TimelineKeys.module.css";

/** How to read the marks of the timeline, in one line. */
export function TimelineKeys() {
  return (
    <ul className={styles.keys} aria-label="How to read the marks">
      <li>
        <i data-mark="own-words" /> in its own words
      </li>
      <li>
        <i data-mark="told" /> said, as told by an outlet
      </li>
      <li>
        <i data-mark="reported" /> as reported
      </li>
      <li>
        <i data-mark="others-say" /> others say
      </li>
      <li>
        <i data-mark="span" /> as wide as its date is uncertain
      </li>
      <li>
        <i data-mark="undated" /> undated: by then or earlier
      </li>
      <li>
        <i data-mark="unplaced" /> said, not placeable on the scale
      </li>
      <li>
        <i data-mark="as-of" /> the date shown; later is shaded
      </li>
      <li>
        <i data-mark="since" /> the date that changes are counted from
      </li>
    </ul>
  );
}
