import { Link } from "wouter";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { emptyWords, laterWords } from "#model/words/sure/missingWords.ts";
import { lookForWords } from "#model/words/sure/wantedWords.ts";
import { pathOf } from "#state/route.ts";
import type { Standing } from "./standingOf.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex; standing: Standing };

/** Where nothing is known, how far was looked, and what would help most. */
export function Missing({ index, standing }: Props) {
  const { wanted } = standing;
  const reliability = pathOf({ view: "reliability" });
  return (
    <>
      <p>
        {emptyWords(standing)} {laterWords(index.dossier)}{" "}
        <Link href={`${reliability}#coverage`}>What was read, and what is known not to be</Link>
      </p>
      {wanted.length > 0 && (
        <>
          <h3>Most wanted</h3>
          <ul className={styles.facts}>
            {wanted.map((backing) => {
              const { id, party, issue } = backing.cell;
              return (
                <li key={id}>
                  <Link href={pathOf({ view: "evidence", party, issue })}>
                    {index.partyOf(party).name}, {index.issueOf(issue).name}
                  </Link>
                  : {lookForWords(index, backing)}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p>
        <Link href={`${reliability}#weak`}>How well each cell is known</Link>
      </p>
    </>
  );
}
