import { TermText } from "./glossary/TermText.tsx";
import { byTopic } from "#model/position/viewed.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex };

/** The rules that the passages were coded by, what each edition changed, and the scales. */
export function CodebookSection({ index }: Props) {
  const { codebook, issues, glossary } = index.dossier;
  return (
    <>
      {codebook && (
        <>
          <p>
            Edition {codebook.edition}. Each rule has a number, so that a correction can name it.
          </p>
          <ol className={styles.rules}>
            {codebook.rules.map(({ id, text }) => (
              <li key={id} id={id}>
                <b>{id}</b> {text}
              </li>
            ))}
          </ol>
          {codebook.changes.length > 0 && (
            <details>
              <summary>What each edition changed, and why</summary>
              <dl>
                {codebook.changes.map(({ edition, change, reason }) => (
                  <div key={change}>
                    <dt>
                      Edition {edition}: {change}
                    </dt>
                    <dd>{reason}</dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </>
      )}
      <h3>The scales</h3>
      <p>Each issue has options from one pole to the other; the order is not a value judgement.</p>
      {byTopic(index, issues).map(({ topic, issues: those }) => (
        <section key={topic.id} aria-label={topic.name}>
          <h4>{topic.name}</h4>
          {those.map((issue) => (
            <details key={issue.id} id={`issue-${issue.id}`} className={styles.issue}>
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
          ))}
        </section>
      ))}
    </>
  );
}
