import { listWords } from "#model/text/english.ts";
import { RELATION_KINDS, RELATION_WORDS } from "#model/words/relationWords.ts";
import type { TallyEntry } from "#model/comparison/tally.ts";
import type { PairTally } from "./compareOf.ts";
import styles from "./TallyDetails.module.css";

type Props = { tallies: readonly PairTally[]; linkedNote: string | undefined };

/** The arithmetic of the tally, one click away: which issues were counted for each word. */
export function TallyDetails({ tallies, linkedNote }: Props) {
  return (
    <details className={styles.details}>
      <summary>Which issues were counted for what</summary>
      {linkedNote && <p>{linkedNote}</p>}
      {tallies.map(({ sides: [a, b], entries }) => (
        <div key={`${a.id} ${b.id}`}>
          <h3>
            {a.name} and {b.name}
          </h3>
          <dl>
            {RELATION_KINDS.filter((kind) => entries.some((entry) => entry.kind === kind)).map(
              (kind) => (
                <div key={kind}>
                  <dt>{RELATION_WORDS[kind].short}</dt>
                  <dd>{issuesIn(entries.filter((entry) => entry.kind === kind))}</dd>
                </div>
              ),
            )}
          </dl>
        </div>
      ))}
    </details>
  );
}

function issuesIn(entries: readonly TallyEntry[]): string {
  const names = entries.map(({ issue, standsFor }) => {
    const linked = standsFor.map(({ name }) => name);
    return linked.length > 0 ? `${issue.name} (also for ${listWords(linked)})` : issue.name;
  });
  return names.join(" · ");
}
