import { Link } from "wouter";
import { counted } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";
import styles from "./Changes.module.css";
import type { ChangeLists } from "./changesOf.ts";

type Props = { lists: ChangeLists };

/** Pairs of parties, and what we ourselves coded anew. */
export function OtherChanges({ lists: { pairs, recoded } }: Props) {
  return (
    <>
      <details className={styles.kind}>
        <summary>
          <h3>Pairs of parties</h3>{" "}
          <small>
            {counted(pairs.changed.length + pairs.unchanged, "pair")} comparable at both dates
          </small>
        </summary>
        <p>{pairWords(pairs)}</p>
        <ul>
          {pairs.changed.map(({ issue, names, paths, words, relations, because }) => (
            <li key={`${names.join()} ${issue.id}`}>
              <p>
                <Link href={paths[0]}>{names[0]}</Link> and <Link href={paths[1]}>{names[1]}</Link>{" "}
                on {issue.name}
                <small>{words}</small>
              </p>
              <p>
                {relations}
                <small>{because.join("; ")}</small>
              </p>
            </li>
          ))}
        </ul>
      </details>
      {recoded > 0 && (
        <p className={styles.recoded}>
          {counted(recoded, "statement")} of these years we read anew: that is our change, not a
          party’s. <Link href={pathOf({ view: "releases" })}>Releases and corrections</Link> says
          which, and why.
        </p>
      )}
    </>
  );
}

function pairWords({ changed, unchanged }: ChangeLists["pairs"]): string {
  if (changed.length + unchanged === 0)
    return "No two parties could be compared on one issue at both dates.";
  const same = `The nearest gap of ${counted(unchanged, "pair")} did not change.`;
  return changed.length === 0
    ? same
    : `By the gap between nearest ends. ${unchanged > 0 ? same : ""}`;
}
