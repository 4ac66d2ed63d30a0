import styles from "./Legend.module.css";

/** Every mark, in one line. */
export function Legend() {
  return (
    <ul className={styles.legend} aria-label="How to read the marks">
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
        <b>3</b> statements on record; <b>°</b> retold
      </li>
      <li>
        <i data-mark="old" /> over a year old
      </li>
      <li>
        <i data-mark="red-line" /> red line
      </li>
      <li>
        <span className={styles.ramp}>
          <i data-tone="a2" />
          <i data-tone="a1" />
          <i data-tone="mid" />
          <i data-tone="b1" />
          <i data-tone="b2" />
        </span>
        one pole of the scale to the other
      </li>
    </ul>
  );
}
