import { TermText } from "#components/glossary/TermText.tsx";
import type { Dossier, Issue } from "#model/dossier/dossier.ts";
import styles from "./Scale.module.css";

type Props = { issue: Issue; glossary: Dossier["glossary"] };

/** What an issue asks, and what each of its options means. */
export function Scale({ issue, glossary }: Props) {
  return (
    <details id={`issue-${issue.id}`} className={styles.issue}>
      <summary>
        <b>{issue.name}</b>: {issue.question}
      </summary>
      <p>
        {issue.scale === "nominal" && "These options have no order. "}
        <TermText text={issue.note} glossary={glossary} />
      </p>
      <ol>
        {issue.options.map(({ id, label, description }) => (
          <li key={id}>
            <b>{label}.</b> {description} <code>{id}</code>
          </li>
        ))}
      </ol>
    </details>
  );
}
