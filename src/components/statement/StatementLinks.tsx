import { Link } from "wouter";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { Cite } from "#components/cite/Cite.tsx";
import { Contest } from "./Contest.tsx";
import { CopyButton } from "./CopyButton.tsx";
import { useArrived } from "./LaterWords.tsx";
import { ReadInSource } from "./ReadInSource.tsx";
import styles from "./StatementLinks.module.css";

type Props = {
  index: DossierIndex;
  statement: Statement;
  /** The statement's own page, below the site's root. */
  path: string;
};

/** What can be done with a statement: read it where it was published, keep it, cite it, contest it. */
export function StatementLinks({ index, statement, path }: Props) {
  const words = useArrived(index.wordsOf(statement));
  const source = index.sourceOf(statement.source);
  const { evidence } = words;
  const copy =
    evidence.kind === "quote"
      ? evidence.exact
      : `${evidence.text} (summary; ${source.outlet}, ${evidence.pinpoint})`;
  const title = `${index.partyOf(statement.party).name} on ${index.issueOf(statement.issue).name}`;
  return (
    <div className={styles.links}>
      <ReadInSource words={words} source={source} />
      <Link href={path}>Permalink</Link>
      <CopyButton label={evidence.kind === "quote" ? "Copy quote" : "Copy summary"} text={copy} />
      <Cite
        subject={{ kind: "statement", dossier: index.dossier, title, statement, source, path }}
      />
      <Contest index={index} statement={statement} words={words} path={path} />
    </div>
  );
}
