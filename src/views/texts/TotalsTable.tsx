import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import type { Proposals } from "./proposalsOf.ts";
import styles from "./ProposalsTable.module.css";
import { TotalRow } from "./TotalRow.tsx";

type Props = { proposals: Pick<Proposals, "asOf" | "parties" | "totals" | "blocks"> };

/** Each text over all its clauses, in counts: opened by those who ask for it, for a count says less than its clauses. */
export function TotalsTable({ proposals: { asOf, parties, totals, blocks } }: Props) {
  const texts = totals.filter(({ text }) => text);
  if (texts.length === 0) return null;
  return (
    <details className={styles.counted}>
      <summary>Each text in counts, over {counted(blocks.length, "issue")}</summary>
      <table className={styles.table}>
        <caption className="visually-hidden">
          How often the clauses of each text lie inside or outside a party’s stated position as of{" "}
          {dateWords(asOf)}
        </caption>
        <thead>
          <tr>
            <th scope="col">Text</th>
            {parties.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={styles.totals}>
          {texts.map((total) => (
            <TotalRow key={total.text?.proposal.id} total={total} parties={parties} />
          ))}
        </tbody>
      </table>
    </details>
  );
}
