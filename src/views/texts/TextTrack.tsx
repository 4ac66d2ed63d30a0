import type { Party } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { successionOf } from "./successionOf.ts";
import type { Text } from "./textsOf.ts";
import styles from "./TextTrack.module.css";
import { CONTENTS_WORDS, STATUS_WORDS } from "#model/words/codeWords.ts";

type Props = { parties: readonly Party[]; texts: readonly Text[] };

/** The texts from the first to the last, each on its sponsor's track; what is known of one opens below it. */
export function TextTrack({ parties, texts }: Props) {
  const { sponsors, steps } = successionOf(parties, texts);
  return (
    <div className={styles.whole}>
      <p className={styles.head} aria-hidden="true">
        <span className={styles.tracks}>
          {sponsors.map(({ id, shortName }) => (
            <b key={id}>{shortName}</b>
          ))}
        </span>
      </p>
      <ol className={styles.track}>
        {steps.map(({ text: { proposal, sponsor, successor, standing, clauses }, tracks }) => (
          <li key={proposal.id} data-status={proposal.status} data-standing={standing}>
            <p className={styles.date}>{dateWords(proposal.date)}</p>
            <span className={styles.tracks} aria-hidden="true">
              {tracks.map((track) => (
                <i
                  key={track.sponsor}
                  data-here={track.here || undefined}
                  data-above={track.above || undefined}
                  data-below={track.below || undefined}
                />
              ))}
            </span>
            <details>
              <summary>
                <h3>{proposal.name}</h3>{" "}
                <span>
                  <span className={styles.sponsor}>{sponsor.name} · </span>
                  {STATUS_WORDS[proposal.status].long} ·{" "}
                  {clauses.size > 0 ? counted(clauses.size, "clause") : "no clause on record"}
                </span>
                {successor && (
                  <em>
                    {" "}
                    superseded by {successor.name}
                    {standing && "; nothing of that is public, so its clauses stand"}
                  </em>
                )}
              </summary>
              <p>
                Contents: {CONTENTS_WORDS[proposal.contents].short}. {proposal.note}
              </p>
            </details>
          </li>
        ))}
      </ol>
    </div>
  );
}
