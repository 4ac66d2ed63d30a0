import { termPieces } from "#components/glossary/termPieces.ts";
import type { Dossier } from "#model/dossier/dossier.ts";
import styles from "./View.module.css";

type Props = { query: string; glossary: Dossier["glossary"] };

/** What the terms that are searched for mean: who looks for Donbas may want Donetsk and Luhansk. */
export function Terms({ query, glossary = [] }: Props) {
  const entries = termPieces(query, glossary).flatMap(({ entry }) => entry ?? []);
  return (
    <>
      {entries.map(({ term, text }) => (
        <p key={term} className={styles.lede}>
          <b>{term}.</b> {text} A search for one of these words does not find the others.
        </p>
      ))}
    </>
  );
}
