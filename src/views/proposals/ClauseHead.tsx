import { Link } from "wouter";
import { Strip } from "../../components/Strip.tsx";
import type { Issue } from "../../model/dossier.ts";
import { stanceWords } from "../../model/stanceWords.ts";
import type { ClauseTest } from "./proposalsOf.ts";
import styles from "./ClauseHead.module.css";

type Props = { issue: Issue; test: ClauseTest };

/** What a text says on the issue, and where that is told. */
export function ClauseHead({ issue, test: { text, clause } }: Props) {
  const label = stanceWords(issue, clause.options);
  return (
    <Link href={clause.path} className={styles.clause}>
      <small>{text.proposal.name}</small>
      <span>
        <Strip issue={issue} options={clause.options} voice={clause.voice} />
        <b>{label}</b>
      </span>
      {clause.caution && <small data-caution>{clause.caution}</small>}
    </Link>
  );
}
