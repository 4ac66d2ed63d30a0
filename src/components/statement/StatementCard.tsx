import { Link } from "wouter";
import { otherOutletsOf } from "#model/dossier/copies.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { CONFIDENCE_WORDS, NO_POSITION, SPEECH_WORDS, UNDATED } from "#model/words/codeWords.ts";
import { unplacedWords } from "#model/words/unplacedWords.ts";
import { capitalised, fewWords } from "#model/text/english.ts";
import { Evidence } from "./Evidence.tsx";
import { LaterWords, useArrived } from "./LaterWords.tsx";
import styles from "./StatementCard.module.css";
import { StatementLinks } from "./StatementLinks.tsx";
import { Strip } from "#components/marks/Strip.tsx";
import { firmnessWords, sayerWords, stanceWords, voiceWords } from "#model/words/cellWords.ts";

type Props = {
  index: DossierIndex;
  statement: Statement;
  /** The statement's own page, below the site's root. */
  path: string;
};

/** One statement with all that a reader needs to judge it. */
export function StatementCard(props: Props) {
  return (
    <LaterWords words={props.index.wordsOf(props.statement)}>
      <ArrivedCard {...props} />
    </LaterWords>
  );
}

function ArrivedCard({ index, statement, path }: Props) {
  const { speaker, said, stance, unplaced, firmness, conditionalOn, proposal, alt, confidence } =
    statement;
  const { note } = useArrived(index.wordsOf(statement));
  const source = index.sourceOf(statement.source);
  const issue = index.issueOf(statement.issue);
  const voice = voiceMarkOf(statement);
  const told = otherOutletsOf(index, statement);

  return (
    <figure className={styles.card} id={statement.id}>
      <Evidence index={index} statement={statement} source={source} />
      <figcaption>
        <p>
          <b>{sayerWords(index, statement)}</b>
          {speaker?.role && `, ${speaker.role}`}, {said ? dateWords(said) : UNDATED}
        </p>
        <p className={styles.source}>
          {source.outlet}, published {dateWords(source.published)}
          {told.length > 0 && (
            <>
              {". "}
              <Link href={path}>Also told by {fewWords(told, "other")}</Link>.
            </>
          )}
        </p>
        <p className={styles.coded}>
          {stance ? (
            <>
              <Strip issue={issue} options={stance} voice={voice} />
              <b>{stanceWords(issue, stance)}</b>
            </>
          ) : (
            <b>
              {`${capitalised(NO_POSITION)}: `}
              {unplacedWords(unplaced)}
            </b>
          )}
        </p>
        <ul className={styles.tags} aria-label="How it was coded">
          <li>{voiceWords(voice, [source.outlet])}</li>
          <li>{SPEECH_WORDS[statement.speech].short}</li>
          {stance &&
            firmnessWords(statement).map((words) => (
              <li key={words} data-firmness={firmness}>
                {words}
              </li>
            ))}
          {proposal && <li>clause of {index.proposalOf(proposal).name}</li>}
          {confidence < 3 && <li>{CONFIDENCE_WORDS[confidence].short}</li>}
        </ul>
        {conditionalOn && <p>On condition: {conditionalOn}.</p>}
        {alt && <p>Could also be read as: {stanceWords(issue, alt)}.</p>}
        {note && (
          <p className={styles.note}>
            <span>Coder’s note.</span> {note}
          </p>
        )}
        <details className={styles.provenance}>
          <summary>About this source</summary>
          <p>
            {source.title}. {source.author && `By ${source.author}. `}
            {source.provenance} Date: {source.publishedBasis}.
          </p>
        </details>
        <StatementLinks index={index} statement={statement} path={path} />
      </figcaption>
    </figure>
  );
}
