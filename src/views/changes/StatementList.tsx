import { Link } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import type { ListedStatement } from "./statementListOf.ts";
import styles from "./StatementList.module.css";

type Props = { issue: Issue; statements: readonly ListedStatement[]; count: string };

const STATE_WORDS = { decides: "decides", later: "later than the date shown" };

/** What the lanes draw, in words, oldest first. */
export function StatementList({ issue, statements, count }: Props) {
  return (
    <details className={styles.list}>
      <summary>
        {count}, in words<span className="visually-hidden">: {issue.name}</span>
      </summary>
      <ol>
        {statements.map(({ statement, path, party, when, what, voice, meta, state }) => (
          <li key={statement.id} data-state={state}>
            <Link href={path}>{when}</Link>
            <b>{party}</b>
            <span>
              {statement.stance && <Strip issue={issue} options={statement.stance} voice={voice} />}
              {what}
              <small>
                {meta}
                {state && ` · ${STATE_WORDS[state]}`}
              </small>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
