import { Link } from "wouter";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted, inSentence } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";
import styles from "./ClaimDetail.module.css";
import type { ClaimPair, Stated } from "../claimPairsOf.ts";
import { ClaimWords } from "./ClaimWords.tsx";

type Props = { index: DossierIndex; pair: ClaimPair };

/** The words of a claim beside those that its subject is on record with. */
export function ClaimDetail({ index, pair }: Props) {
  const { claim, issue, stated } = pair;
  return (
    <div className={styles.detail}>
      <p className={styles.question}>{issue.question}</p>
      <div className={styles.words}>
        <section>
          <h4>The claim</h4>
          <ClaimWords index={index} statement={claim} />
        </section>
        {stated.map((moment) => (
          <section key={moment.at}>
            <h4>{moment.heading}</h4>
            <StatedWords index={index} pair={pair} stated={moment} />
          </section>
        ))}
      </div>
    </div>
  );
}

type StatedProps = {
  index: DossierIndex;
  pair: Pick<ClaimPair, "issue" | "about">;
  stated: Stated;
};

function StatedWords({
  index,
  pair: { issue, about },
  stated: { marks, silence, words },
}: StatedProps) {
  const evidence = pathOf({ view: "evidence", party: about.id, issue: issue.id });
  const first = marks.flatMap(({ stand }) => stand.deciding.slice(0, 1));
  const more = marks.flatMap(({ stand }) => stand.deciding).length - first.length;
  return (
    <>
      <p className={styles.whole}>{words}</p>
      {silence && <p>What others say of it is never counted as its position.</p>}
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
