import type { TallyEntry } from "#model/comparison/tally.ts";
import { listWords } from "#model/text/english.ts";
import { RELATION_KINDS, RELATION_WORDS } from "#model/words/relationWords.ts";
import type { PairTally } from "./compareOf.ts";
import styles from "./Tallies.module.css";

type Props = { tallies: readonly PairTally[] };

/** How each pair relates over all the issues: a box for each issue, under its word and their number. */
export function Tallies({ tallies }: Props) {
  return (
    <section aria-labelledby="tally">
      <h2 id="tally" className={styles.title}>
        Over all issues
      </h2>
      {tallies.map(({ sides: [a, b], entries }) => (
        <details
          key={`${a.id} ${b.id}`}
          className={styles.pair}
          data-pair={`${a.id} ${b.id}`}
          open={tallies.length === 1}
        >
          <summary>
            <b>
              {a.name} and {b.name}
            </b>
            , of {entries.length}:{" "}
            {listWords(
              groupsOf(entries).map(({ kind, issues }) => `${issues.length} ${wordOf(kind)}`),
            )}
          </summary>
          <dl className={styles.groups}>
            {groupsOf(entries).map(({ kind, issues }) => (
              <div key={kind} data-relation={kind}>
                <dt>
                  <b>{issues.length}</b> {wordOf(kind)}
                </dt>
                {issues.map(({ id, name }) => (
                  <dd key={id}>
                    <a href={`#${id}`}>{name}</a>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  );
}

type Kind = (typeof RELATION_KINDS)[number];

function wordOf(kind: Kind): string {
  return RELATION_WORDS[kind].short;
}

/** The issues that were counted for each word; that none is the same is told too, and no other word without issues. */
function groupsOf(entries: readonly TallyEntry[]) {
  return RELATION_KINDS.map((kind) => ({
    kind,
    issues: entries.filter(({ relation }) => relation.kind === kind).map(({ issue }) => issue),
  })).filter(({ kind, issues }) => issues.length > 0 || kind === "same");
}
