import type { Key } from "#components/marks/Legend.tsx";
import { VOICE_MARKS } from "#model/dossier/codes.ts";
import { VOICE_MARK_WORDS } from "#model/words/codeWords.ts";
import styles from "./timelineKeys.module.css";

/** How to read the marks of the timeline. */
export const TIMELINE_KEYS: readonly Key[] = [
  ...VOICE_MARKS.map((voice) => ({
    id: voice,
    sign: <i className={styles.sign} data-tone="plain" data-voice={voice} />,
    words: VOICE_MARK_WORDS[voice].long,
  })),
  drawn("span", "as wide as its date is uncertain"),
  drawn("undated", "undated: by then or earlier"),
  drawn("unplaced", "said, not placeable on the scale"),
  written("3", "so many statements of one day that say the same"),
  {
    id: "text",
    sign: (
      <b className={styles.count} data-mark="text">
        6
      </b>
    ),
    words: "a text came to the table: see the list",
  },
  written("‹ 4", "so many before the time drawn"),
  drawn("as-of", "the date shown; later is shaded"),
  drawn("since", "the date that changes are counted from"),
];

function drawn(mark: string, words: string): Key {
  const sign = <i className={styles.sign} data-tone="plain" data-voice="told" data-mark={mark} />;
  return { id: mark, sign, words };
}

function written(count: string, words: string): Key {
  return { id: count, sign: <b className={styles.count}>{count}</b>, words };
}
