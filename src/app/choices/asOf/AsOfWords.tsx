import { useMemo } from "react";
import { Told } from "#components/later/Told.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { changeDaysOf } from "#model/position/changeDays.ts";
import { capitalised } from "#model/text/english.ts";
import { changedWords, recordByWords } from "#model/words/recordBy.ts";
import { useSelection } from "#state/selection.ts";
import { asOfSteps } from "./asOfSteps.ts";
import styles from "./AsOf.module.css";

type Props = { index: DossierIndex };

/** What an earlier day means for everything below it: how much had been said by then, and what changed on the day. */
export function AsOfWords({ index }: Props) {
  const { asOf, parties, issues } = useSelection();
  const days = useMemo(() => changeDaysOf(index, { parties, issues }), [index, parties, issues]);
  const end = index.dossier.asOf;
  const { here, place } = asOfSteps({ days, end }, asOf ?? end);
  const record = asOf === undefined ? "" : `${recordByWords(index, asOf)}.`;
  const changed = here
    ? `Changed on this day: ${changedWords(index, here)}.`
    : `${capitalised(place)}.`;
  return (
    <>
      {asOf !== undefined && (
        <p className={styles.words}>
          {record} {changed}
        </p>
      )}
      <Told words={asOf === undefined ? capitalised(place) : `${changed} ${record}`} />
    </>
  );
}
