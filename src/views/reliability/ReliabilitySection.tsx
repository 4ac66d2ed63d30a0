import { Link } from "wouter";
import type { Reliability } from "#model/dossier/reliability.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";
import {
  alphaWords,
  FIELD_WORDS,
  MEASURE_WORDS,
  RELIABLE,
  TENTATIVE,
  verdictOf,
} from "#model/words/sure/agreementWords.ts";
import { PASSAGES } from "#model/words/sure/countWords.ts";
import { disagreementsOf, unpairedWords } from "./disagreementsOf.ts";
import styles from "./ReliabilitySection.module.css";
import { Scrolled } from "#components/paper/Scrolled.tsx";

type Props = { index: DossierIndex };

/** How far two codings of the same passages agree, and every place where they do not. */
export function ReliabilitySection({ index }: Props) {
  const { reliability, statements } = index.dossier;
  if (!reliability) {
    return (
      <p>
        No second coding of this dossier has been compared with the first, so how reliable the
        coding is cannot be said.
      </p>
    );
  }
  const { protocol, passages, paired, fields, unpaired } = reliability;
  return (
    <>
      <p>{protocol}</p>
      <p>
        Both coders were given {counted(passages, "passage")}. They made{" "}
        {counted(paired, "statement")} that can be set side by side, field by field. {PASSAGES}{" "}
        Agreement is given as a count and as Krippendorff’s alpha, which takes off what chance alone
        would agree on: 1 is full agreement, 0 is chance. In brackets is where 95 of 100 redrawn
        samples lie. From {RELIABLE} it is called reliable here, from {TENTATIVE} tentative, below
        that not reliable.
      </p>
      <Scrolled name="Agreement by field">
        <table>
          <caption>Agreement of the two codings, field by field</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Compared</th>
              <th scope="col">Agreed</th>
              <th scope="col">Alpha</th>
              <th scope="col">Measure</th>
              <th scope="col">So it is</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={`${field.field}-${field.measure}`}>
                <th scope="row">{FIELD_WORDS[field.field]}</th>
                <td>{field.compared}</td>
                <td>
                  {field.agreed} of {field.compared}
                </td>
                <td>{alphaWords(field)}</td>
                <td>{MEASURE_WORDS[field.measure]}</td>
                <td>{verdictOf(field)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      <Disagreements index={index} reliability={reliability} />
      {unpaired.length > 0 && (
        <details>
          <summary>What only one coder found: {counted(unpaired.length, "statement")}</summary>
          <ul className={styles.list}>
            {unpaired.map(({ foundBy, statement, coded, why }) => (
              <li key={`${foundBy} ${statement} ${coded}`}>
                Only the {foundBy} coding:{" "}
                {statement && statements.some(({ id }) => id === statement) ? (
                  <Link href={pathOf({ view: "statement", statement })}>
                    {unpairedWords(index, coded)}
                  </Link>
                ) : (
                  unpairedWords(index, coded)
                )}
                . {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Disagreements({ index, reliability }: Props & { reliability: Reliability }) {
  const fields = disagreementsOf(index, reliability);
  if (fields.length === 0) return <p>The two codings disagree nowhere.</p>;
  return fields.map(({ field, those }) => (
    <details key={field}>
      <summary>
        {FIELD_WORDS[field]}: {counted(those.length, "disagreement")}, and how each was settled
      </summary>
      <ul className={styles.list}>
        {those.map(({ id, statement, first, second, settled, why }) => (
          <li key={id}>
            {statement ? (
              <Link href={pathOf({ view: "statement", statement: id })}>{id}</Link>
            ) : (
              <>{id}, no longer on record</>
            )}
            : first {first}; second {second}. Settled {settled}: {why}
          </li>
        ))}
      </ul>
    </details>
  ));
}
