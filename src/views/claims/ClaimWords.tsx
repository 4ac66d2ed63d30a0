import { Link } from "wouter";
import { Evidence } from "../../components/Evidence.tsx";
import { ReadInSource } from "../../components/ReadInSource.tsx";
import type { Statement } from "../../model/dossier.ts";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { dateWords } from "../../model/edtf.ts";
import { voiceMarkOf } from "../../model/position.ts";
import { saidWords, voiceWords } from "../../model/positionWords.ts";
import { pathOf } from "../../state/route.ts";
import styles from "./ClaimWords.module.css";

type Props = { index: DossierIndex; statement: Statement };

/** The words of one side of a pair: who said them, when, in whose telling, and where to read them. */
export function ClaimWords({ index, statement }: Props) {
  const { speaker, document, conditionalOn, note } = statement;
  const source = index.sourceOf(statement.source);
  const voice = voiceWords(voiceMarkOf(statement), [source.outlet]);
  return (
    <figure className={styles.words}>
      <Evidence statement={statement} source={source} />
      <figcaption>
        <p>
          <b>{speaker?.name ?? document ?? "Speaker not named"}</b>
          {speaker?.role && `, ${speaker.role}`}, {saidWords(index, [statement])}
        </p>
        <p className={styles.soft}>
          {voice}, published {dateWords(source.published)}
        </p>
        {conditionalOn && <p>On condition: {conditionalOn}.</p>}
        {note && (
          <p className={styles.soft}>
            <b>Coder’s note.</b> {note}
          </p>
        )}
        <p className={styles.links}>
          <ReadInSource statement={statement} source={source} />
          <Link href={pathOf({ view: "statement", statement: statement.id })}>Permalink</Link>
        </p>
      </figcaption>
    </figure>
  );
}
