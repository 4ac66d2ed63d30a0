import { Link } from "wouter";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";
import styles from "./Changes.module.css";
import type { ChangeLists } from "./changesOf.ts";

type Props = { lists: ChangeLists };

/** Pairs of parties, and what we ourselves coded anew. */
export function OtherChanges({ lists: { pairs, recoded } }: Props) {
  return (
    <>
      <section className={styles.kind}>
        <h3>
          Pairs of parties{" "}
          <small>
            {counted(pairs.changed.length + pairs.unchanged, "pair")} comparable at both dates
          </small>
        </h3>
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
      </section>
      {recoded.length > 0 && (
        <section className={styles.kind}>
          <h3>
            Re-coded by us <small>{counted(recoded.length, "statement")}</small>
          </h3>
          <p>We read a statement anew. That is our change, not a party’s.</p>
          <ul>
            {recoded.map(({ statement, party, issue, date, text }) => (
              <li key={`${statement} ${date}`}>
                <Link href={pathOf({ view: "statement", statement })}>
                  {party} on {issue}
                </Link>
                <span>
                  {text} <small>{dateWords(date)}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
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
