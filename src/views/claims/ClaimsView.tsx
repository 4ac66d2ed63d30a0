import { useMemo } from "react";
import { Legend } from "../../components/Legend.tsx";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import { dateWords } from "../../model/edtf.ts";
import { counted } from "../../model/positionWords.ts";
import { useSelection } from "../../state/selection.ts";
import { ClaimArticle } from "./ClaimArticle.tsx";
import { claimPairsOf } from "./claimPairsOf.ts";
import styles from "./ClaimsView.module.css";
import { firstOfCell } from "./firstOfCell.ts";

type Props = { index: DossierIndex };

/** What one party says another wants, beside what that other says itself. */
export function ClaimsView({ index }: Props) {
  const selection = useSelection();
  const { asOf, groups, hidden } = useMemo(
    () => claimPairsOf(index, selection),
    [index, selection],
  );
  const pairs = groups.flatMap((group) => group.pairs);
  const cellIds = firstOfCell(pairs);

  return (
    <>
      <div className={styles.intro}>
        <h1 tabIndex={-1}>Claimed and stated</h1>
        <p className={styles.lede}>
          What one party says another wants, beside what that other says itself:{" "}
          {counted(pairs.length, "claim")} on record as of {dateWords(asOf)}. A claim is never
          counted as the position of the party it is about.
        </p>
        {pairs.length > 0 && <Legend />}
      </div>
      {groups.map(({ claimant, about, pairs: claims }) => (
        <section
          key={`${claimant.id}-${about.id}`}
          className={styles.group}
          aria-labelledby={`by-${claimant.id}-about-${about.id}`}
        >
          <h2 id={`by-${claimant.id}-about-${about.id}`}>
            {claimant.name} about {about.name} <small>{counted(claims.length, "claim")}</small>
          </h2>
          {claims.map((pair) => (
            <ClaimArticle
              key={pair.claim.id}
              index={index}
              pair={pair}
              cellId={cellIds.get(pair)}
            />
          ))}
        </section>
      ))}
      {pairs.length === 0 && (
        <p className={styles.empty}>
          {hidden > 0
            ? "None of the claims on record is by and about the parties, on the issues and by the date that are chosen above."
            : "In this dossier no party is on record saying what another party wants."}
        </p>
      )}
      {hidden > 0 && (
        <p className={styles.hidden}>
          {counted(hidden, "claim")} not shown: later than the date, or about parties or issues that
          are not chosen.
        </p>
      )}
    </>
  );
}
