import { Link } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted, inSentence } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";
import styles from "./ClaimArticle.module.css";
import type { ClaimPair, Stated } from "./claimPairsOf.ts";
import { ClaimWords } from "./ClaimWords.tsx";
import { StatedMarks } from "./StatedMarks.tsx";

type Props = {
  index: DossierIndex;
  pair: ClaimPair;
  /** Given to the first link to the cell on the page, where the focus returns to. */
  cellId: string | undefined;
};

/** One claim: on the scale above what its subject says itself, then both in words. */
export function ClaimArticle({
  index,
  pair: { claim, issue, about, label, said, stated },
  cellId,
}: Props) {
  return (
    <article className={styles.pair} aria-labelledby={`claim-${claim.id}`}>
      <h3 id={`claim-${claim.id}`}>
        {issue.name} <small>{issue.question}</small>
      </h3>
      <dl className={styles.marks}>
        <div>
          <dt>
            Claimed <small>{said}</small>
          </dt>
          <dd>
            <span>
              {claim.stance && <Strip issue={issue} options={claim.stance} voice="others-say" />}
              {label ? <b>{label}</b> : <span data-silence>No place on the scale</span>}
            </span>
            {claim.conditionalOn && <small>on a condition</small>}
          </dd>
        </div>
        {stated.map((moment) => (
          <StatedMarks
            key={moment.at}
            issue={issue}
            stated={moment}
            path={pathOf({ view: "evidence", party: about.id, issue: issue.id })}
            cellId={moment === stated.at(-1) ? cellId : undefined}
          />
        ))}
      </dl>
      <div className={styles.words}>
        <section>
          <h4>The claim</h4>
          <ClaimWords index={index} statement={claim} />
        </section>
        {stated.map((moment) => (
          <section key={moment.at}>
            <h4>{moment.heading}</h4>
            <StatedWords index={index} pair={{ issue, about }} stated={moment} />
          </section>
        ))}
      </div>
    </article>
  );
}

type StatedProps = {
  index: DossierIndex;
  pair: Pick<ClaimPair, "issue" | "about">;
  stated: Stated;
};

function StatedWords({ index, pair: { issue, about }, stated: { marks, silence } }: StatedProps) {
  const evidence = pathOf({ view: "evidence", party: about.id, issue: issue.id });
  const first = marks.flatMap(({ stand }) => stand.deciding.slice(0, 1));
  const more = marks.flatMap(({ stand }) => stand.deciding).length - first.length;
  return (
    <>
      {silence && <p>{silence}. What others say of it is never counted as its position.</p>}
      {first.map((statement) => (
        <ClaimWords key={statement.id} index={index} statement={statement} />
      ))}
      <p className={styles.more}>
        <Link href={evidence}>
          {more > 0 && `${counted(more, "more deciding statement")} and `}
          {more > 0 ? "all" : "All"} that is on record of {inSentence(about)} on this
        </Link>
      </p>
    </>
  );
}
