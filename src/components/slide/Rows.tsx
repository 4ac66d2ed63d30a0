import type { ShownSlide } from "#model/slides/slide.ts";
import styles from "./Rows.module.css";
import { Track } from "./Track.tsx";

type Shown = Extract<ShownSlide["body"], { readonly kind: "rows" }>;

/** One thing a row, its name large; where it moved, before and after on one scale. */
export function Rows({ rows: { rows } }: { rows: Shown }) {
  return (
    <ul className={styles.rows}>
      {rows.map(({ key, lead, tag, text, tracks = [] }) => (
        <li key={key}>
          {(lead || tag) && (
            <p className={styles.lead}>
              <b>
                <bdi>{lead}</bdi>
              </b>{" "}
              {tag && (
                <span>
                  <bdi>{tag}</bdi>
                </span>
              )}
            </p>
          )}
          {tracks.length > 0 && (
            <div className={styles.tracks}>
              {tracks.map(({ label, pieces, voice }, at) => (
                <p key={at === 0 ? "before" : "after"}>
                  <span>{label}</span>
                  <Track pieces={pieces} voice={voice} />
                </p>
              ))}
            </div>
          )}
          {text && (
            <p className={styles.text}>
              <bdi>{text}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
