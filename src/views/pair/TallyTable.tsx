import { TallyKey } from "./chart/Cell.tsx";
import { hereOf, useSoon } from "#components/later/useLater.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { RELATION_KINDS, RELATION_WORDS } from "#model/words/relationWords.ts";
import type { Compared } from "./compareOf.ts";
import { TallyDetails } from "./TallyDetails.tsx";
import styles from "./TallyTable.module.css";

type Props = { compared: Compared };

const loadChart = () => import("./chart/Chart.tsx");

/** How each pair relates over all the issues: counts of words, and the same as a bar of counted cells. */
export function TallyTable({ compared: { asOf, tallies } }: Props) {
  const chart = hereOf(useSoon(loadChart));

  return (
    <section aria-labelledby="tally">
      <h2 id="tally" className={styles.title}>
        Over all issues
      </h2>
      <table className={styles.tally} role="table">
        <caption className="visually-hidden">
          For each pair, on how many issues it is the same, apart or cannot be compared, as of{" "}
          {dateWords(asOf)}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Pair
            </th>
            {RELATION_KINDS.map((kind) => (
              <th key={kind} role="columnheader" scope="col">
                <TallyKey kind={kind} />
                {RELATION_WORDS[kind].short}
              </th>
            ))}
            <th role="columnheader" scope="col">
              Counted
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {tallies.map(({ sides: [a, b], counts, entries }) => (
            <tr key={`${a.id} ${b.id}`} role="row">
              <th role="rowheader" scope="row">
                {a.name} and {b.name}
                <div className={`${styles.bar} needs-script no-print`} aria-hidden="true">
                  {chart && <chart.TallyChart counts={counts} />}
                </div>
              </th>
              {RELATION_KINDS.map((kind) => (
                <td key={kind} role="cell" data-count={counts[kind]}>
                  <span className={styles.word}>
                    <TallyKey kind={kind} />
                    {RELATION_WORDS[kind].short}
                  </span>
                  {counts[kind]}
                </td>
              ))}
              <td role="cell">
                <span className={styles.word}>Counted</span>
                {entries.length}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <TallyDetails tallies={tallies} />
    </section>
  );
}
