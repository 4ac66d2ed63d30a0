import { Link } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import styles from "./ClauseHead.module.css";
import type { ClauseTest } from "./clauseTestsOf.ts";
import { stanceWords } from "#model/words/cellWords.ts";

type Props = { issue: Issue; test: ClauseTest };

/** What a clause says on the issue, and the texts that say so, each leading to where that is told. */
export function ClauseHead({ issue, test: { options, voice, texts } }: Props) {
  return (
    <div className={styles.clause}>
      <span>
        <Strip issue={issue} options={options} voice={voice} />
        <b>{stanceWords(issue, options)}</b>
      </span>
      <ul>
        {texts.map(({ text: { proposal }, clause: { path, caution } }) => (
          <li key={proposal.id}>
            <Link href={path}>
              {proposal.name}
              <span className="visually-hidden"> on {issue.name}</span>
            </Link>
            {caution && <i>, {caution}</i>}
          </li>
        ))}
      </ul>
    </div>
  );
}
