import type { ReactNode } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { keptRelease } from "#model/releases/releaseFile.ts";
import type { Figure } from "#model/figure/figure.ts";
import { counted } from "#model/text/english.ts";
import { figureTitle } from "#model/words/figure/figureWords.ts";
import { trustWords } from "#model/words/sure/trustWords.ts";
import { fullViewOf } from "#state/figure/fullView.ts";
import { pathOf } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { correctedSince } from "./correctedSince.ts";
import { Out } from "./Out.tsx";
import styles from "./Shape.module.css";

type Props = {
  index: DossierIndex;
  figure: Figure;
  asOf: string;
  /** What is said of the whole before it is drawn. */
  lede?: ReactNode;
  /** Of which days it tells, where that is not one day. */
  days?: string;
  children: ReactNode;
};

/** Around every figure: its title and its day above, and below one line that says whose it is and where the rest is. */
export function Shape({ index, figure, asOf, lede, days, children }: Props) {
  const { dossier } = index;
  const selection = useSelection();
  const [coded] = trustWords(dossier);
  const correction = correctedSince(dossier, figure);
  const release = selection.release ?? keptRelease(dossier);
  return (
    <article className={styles.shape} data-figure={figure.kind}>
      <header>
        <h1>{figureTitle(index, figure)}</h1>
        <p className={styles.day}>{days ?? dayWords(asOf, dossier.recordEnds)}</p>
        {lede}
      </header>
      {children}
      <footer>
        {correction && (
          <p className={styles.correction}>
            {correction} <Out to={pathOf({ view: "releases" })}>See what changed</Out>
          </p>
        )}
        <p>
          <b>Parley</b> · release {dossier.release}, {counted(dossier.sources.length, "source")}.{" "}
          {coded}.{" "}
          <Out to={fullViewOf(figure, { ...selection, release })}>Sources and full view</Out>
        </p>
      </footer>
    </article>
  );
}

/** "As of 5 Jul 2026, where the record ends". */
function dayWords(asOf: string, recordEnds: string): string {
  const day = `As of ${dateWords(asOf)}`;
  return asOf === recordEnds
    ? `${day}, where the record ends`
    : `${day}; the record ends ${dateWords(recordEnds)}`;
}
