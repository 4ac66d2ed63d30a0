import { RELATION_KINDS, RELATION_WORDS } from "#model/words/relationWords.ts";
import type { TallyEntry } from "#model/comparison/tally.ts";
import type { PairTally } from "./compareOf.ts";
import styles from "./TallyDetails.module.css";

type Props = { tallies: readonly PairTally[] };

/** The arithmetic of the tally, one click away: which issues were counted for each word. */
export function TallyDetails({ tallies }: Props) {
  return (
    <details className={styles.details}>
      <summary>Which issues were counted for what</summary>
      {tallies.map(({ sides: [a, b], entries }) => (
        <div key={`${a.id} ${b.id}`}>
          <h3>
            {a.name} and {b.name}
          </h3>
          <dl>
            {RELATION_KINDS.filter((kind) =>
              entries.some((entry) => entry.relation.kind === kind),
            ).map((kind) => (
              <div key={kind}>
                <dt>{RELATION_WORDS[kind].short}</dt>
                <dd>{issuesIn(entries.filter((entry) => entry.relation.kind === kind))}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </details>
  );
}

function issuesIn(entries: readonly TallyEntry[]): string {
  return entries.map(({ issue }) => issue.name).join(" · ");
}
