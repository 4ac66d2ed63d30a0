import type { ReactNode } from "react";
import { Strip } from "#components/marks/Strip.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./Claim.module.css";
import { ClaimDetail } from "./ClaimDetail.tsx";
import type { ClaimPair, Stated } from "../claimPairsOf.ts";

type Props = {
  index: DossierIndex;
  pair: ClaimPair;
  /** Given to the first claim about a cell on the page, where the focus returns to. */
  cellId: string | undefined;
};

/** One claim in a line: what is claimed, what its subject says itself, and the gap; the words of both when it is opened. */
export function Claim({ index, pair, cellId }: Props) {
  const { claim, issue, label, said, stated } = pair;
  return (
    <article className={styles.pair} aria-labelledby={`claim-${claim.id}`}>
      <details>
        <summary id={cellId}>
          <h3 id={`claim-${claim.id}`}>{issue.name}</h3>
          <span className={styles.claimed}>
            <Place name="Claimed" said={said}>
              {claim.stance && <Strip issue={issue} options={claim.stance} voice="others-say" />}
              {label ? <b>{label}</b> : <span>No place on the scale</span>}
            </Place>
            {claim.conditionalOn && <small>on a condition</small>}
          </span>
          {stated.map((moment) => (
            <Moment key={moment.at} pair={pair} moment={moment} />
          ))}
        </summary>
        <ClaimDetail index={index} pair={pair} />
      </details>
    </article>
  );
}

/** Where the subject stood itself on a day, and whether the claim shares an option with that. */
function Moment({ pair: { issue }, moment }: { pair: ClaimPair; moment: Stated }) {
  const { name, said, marks, silence, qualifiers, overlap } = moment;
  return (
    <>
      <span className={styles.stated}>
        <Place name={name} said={said}>
          {marks.map(({ stand, label }) => (
            <span key={label}>
              <Strip issue={issue} options={stand.options} voice={stand.voice} />
              <b>{label}</b>
            </span>
          ))}
          {silence && <span>{silence}</span>}
        </Place>
        {qualifiers.length > 0 && <small>{qualifiers.join(" · ")}</small>}
      </span>
      <span className={styles.gap}>{overlap}</span>
    </>
  );
}

type PlaceProps = { name: string; said: string; children: ReactNode };

function Place({ name, said, children }: PlaceProps) {
  return (
    <>
      <small>
        {name} {said}
      </small>
      {children}
    </>
  );
}
