import { Link } from "wouter";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import { alphaWords, FIELD_WORDS, verdictOf } from "#model/words/sure/agreementWords.ts";
import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import { originWords } from "#model/words/sure/countWords.ts";
import { trustWords } from "#model/words/sure/trustWords.ts";
import { pathOf } from "#state/route.ts";
import type { Standing } from "./standingOf.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex; standing: Standing };

/** Whose words the record has, from which kinds of outlet, and how far two codings agree. */
export function Sure({ index, standing }: Props) {
  const { dossier } = index;
  const { placed, onOneAct, kinds } = standing;
  const [, words] = trustWords(dossier);
  return (
    <>
      <p>
        {words}. {originWords(dossier)} {onOneAct} of {counted(placed, "position")}{" "}
        {placed === 1 ? "rests" : "rest"} on one act of saying.{" "}
        <Link href={`${pathOf({ view: "rules" })}#D24`}>What counts as one act</Link>
      </p>
      <h3>From whom</h3>
      <ul className={styles.facts}>
        {kinds.map(({ kind, sources, statements }) => (
          <li key={kind}>
            {SOURCE_KIND_WORDS[kind].short}: {counted(sources, "source")},{" "}
            {counted(statements, "statement")}
          </li>
        ))}
      </ul>
      <h3>How far two codings agree</h3>
      {dossier.reliability ? (
        <>
          <p className={styles.small}>
            Krippendorff’s alpha: 1 is full agreement, 0 is chance; in brackets where 95 of 100
            redrawn samples lie.
          </p>
          <ul className={styles.facts}>
            {dossier.reliability.fields.map((field) => (
              <li key={`${field.field} ${field.measure}`}>
                {FIELD_WORDS[field.field]}
                {field.measure === "MASI" && ", by how far they overlap"}: {alphaWords(field)},{" "}
                <b>{verdictOf(field)}</b>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>No second coding has been compared with the first, so that cannot be said.</p>
      )}
      <p>
        <Link href={`${pathOf({ view: "reliability" })}#reliability`}>
          Every disagreement, and how it was settled
        </Link>
      </p>
    </>
  );
}
