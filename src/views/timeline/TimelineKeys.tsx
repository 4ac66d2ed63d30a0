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
        <b>3</b> so many statements of one day that say the same
      </li>
      <li>
        <b data-mark="text">6</b> a text came to the table: see the list
      </li>
      <li>
        <b>‹ 4</b> so many before the time drawn
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
