import { useMemo, useState } from "react";
import { PageHead } from "#components/head/PageHead.tsx";
import { Legend } from "#components/marks/Legend.tsx";
import { MoreButton } from "#components/forms/MoreButton.tsx";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import type { Statement } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted, inSentence, startingSentence } from "#model/text/english.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { useSelection } from "#state/selection.ts";
import { Claim } from "./claim/Claim.tsx";
import { type ClaimPair, claimPairsOf } from "./claimPairsOf.ts";
import styles from "./View.module.css";
import { firstOfCell } from "./firstOfCell.ts";

const FIRST = 100;

/** What one party says another wants, beside what that other says itself. */
export function View({ index }: Pick<ViewProps, "index">) {
  const selection = useSelection();
  const [most, setMost] = useState(FIRST);
  const { asOf, groups, count, hidden } = useMemo(
    () => claimPairsOf(index, selection, most),
    [index, selection, most],
  );
  const pairs = groups.flatMap((group) => group.pairs);
  const cellIds = firstOfCell(pairs);

  return (
    <>
      <PageHead
        index={index}
        title={VIEWS.claims.title}
        lede={`What one party says another wants, beside what that other says itself: ${counted(count, "claim")} on record as of ${dateWords(asOf)}. A claim is never counted as the position of the party it is about.`}
        actions={
          <TakeAway
            index={index}
            pathOf={pathOf}
            shown={{
              name: "claims",
              title: VIEWS.claims.title,
              asOf,
              parties: [],
              issues: [],
              statements: [...new Set(pairs.flatMap(wordsIn))].map(({ id }) =>
                index.statementOf(id),
              ),
            }}
          />
        }
      />
      {pairs.length > 0 && (
        <>
          <Legend />
          <p className={styles.columns} aria-hidden="true">
            <span>Issue</span>
            <span>Claimed</span>
            <span>Said itself</span>
            <span>Gap</span>
          </p>
        </>
      )}
      {groups.map(({ claimant, about, count: ofGroup, pairs: claims }) => (
        <section
          key={`${claimant.id}-${about.id}`}
          className={styles.group}
          aria-labelledby={`by-${claimant.id}-about-${about.id}`}
        >
          <h2 id={`by-${claimant.id}-about-${about.id}`}>
            {startingSentence(claimant)} about {inSentence(about)}{" "}
            <small>{counted(ofGroup, "claim")}</small>
          </h2>
          {claims.map((pair) => (
            <Claim key={pair.claim.id} index={index} pair={pair} cellId={cellIds.get(pair)} />
          ))}
        </section>
      ))}
      {pairs.length < count && (
        <MoreButton shown={pairs.length} total={count} noun="claim" onShow={setMost} />
      )}
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

/** The claim and what its subject says itself. */
function wordsIn({ claim, stated }: ClaimPair): readonly Statement[] {
  return [claim, ...stated.flatMap(({ marks }) => marks.flatMap(({ stand }) => stand.deciding))];
}
