import type { Tally as Counts } from "#model/comparison/tally.ts";
import type { Relation } from "#model/comparison/pair.ts";
import { RELATION_KINDS, RELATION_WORDS } from "#model/words/relationWords.ts";
import { choose } from "#state/selection.ts";
import styles from "./Tally.module.css";

type Props = { tally: Counts; chosen: Relation["kind"] | undefined };

/** How many issues the pair relates on in each way; pressing one leaves only those in view. */
export function Tally({ tally, chosen }: Props) {
  const kinds = RELATION_KINDS.filter((kind) => tally.counts[kind] > 0 || kind === chosen);
  return (
    <ul className={styles.tally} aria-label="How they relate, by number of issues">
      {kinds.map((kind) => (
        <li key={kind} data-relation={kind}>
          <button
            type="button"
            aria-pressed={kind === chosen}
            onClick={() => choose({ relation: kind === chosen ? undefined : kind })}
          >
            <b>{tally.counts[kind]}</b> {RELATION_WORDS[kind].short}
          </button>
        </li>
      ))}
    </ul>
  );
}
