import { dateWords } from "../../model/edtf.ts";
import { counted } from "../../model/positionWords.ts";
import styles from "./TextCards.module.css";
import type { Text } from "./textsOf.ts";
import { CONTENTS_WORDS, STATUS_WORDS } from "./textWords.ts";

type Props = { texts: readonly Text[] };

/** What each text is, before what it says: whose, from when, how it is known and whether it still stands. */
export function TextCards({ texts }: Props) {
  return (
    <ul className={styles.cards}>
      {texts.map(({ proposal, sponsor, successor, clauses }) => (
        <li key={proposal.id} data-superseded={successor !== undefined || undefined}>
          <h3>{proposal.name}</h3>
          <dl>
            <dt>Sponsor</dt>
            <dd>{sponsor.name}</dd>
            <dt>Date</dt>
            <dd>{dateWords(proposal.date)}</dd>
            <dt>Status</dt>
            <dd>{STATUS_WORDS[proposal.status]}</dd>
            <dt>Contents</dt>
            <dd>{CONTENTS_WORDS[proposal.contents]}</dd>
            <dt>On record</dt>
            <dd>
              {clauses.size > 0 ? counted(clauses.size, "clause") : "no clause, so nothing to test"}
            </dd>
            {successor && (
              <>
                <dt>Superseded by</dt>
                <dd>{successor.name}</dd>
              </>
            )}
          </dl>
          <p>{proposal.note}</p>
        </li>
      ))}
    </ul>
  );
}
