import { by } from "#model/text/order.ts";
import { termId } from "./glossary/termId.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex };

/** Names and terms of the talks and of this site, in plain words. */
export function GlossarySection({ index }: Props) {
  const { glossary = [] } = index.dossier;
  if (glossary.length === 0) return <p>This dossier has no glossary.</p>;
  return (
    <dl className={styles.words}>
      {glossary.toSorted(by(({ term }) => [term.toLowerCase(), term])).map(({ term, text }) => (
        <div key={term} id={termId(term)}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
