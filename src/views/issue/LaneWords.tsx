import type { Lane } from "./lanesOf.ts";
import styles from "./LaneWords.module.css";

type Props = { lane: Lane };

/** A lane in words: who, what is left open, how much is on record, and what qualifies it. */
export function LaneWords({ lane: { name, stance, meta, qualifiers, statements } }: Props) {
  return (
    <>
      <span>
        <b>
          <bdi>{name}</bdi>
        </b>{" "}
        {stance}{" "}
      </span>
      {statements !== undefined && (
        <span className={styles.count}>
          {statements}
          <span className="visually-hidden">
            {" "}
            {statements === 1 ? "statement" : "statements"} on record{" "}
          </span>
        </span>
      )}
      <small className={styles.meta}>
        {meta}
        {qualifiers.length > 0 && <i> · {qualifiers.join(" · ")}</i>}
      </small>
    </>
  );
}
