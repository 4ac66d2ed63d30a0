import { counted } from "#model/text/english.ts";
import { DRAFT_NAME, type Drafted } from "./draftedOf.ts";
import styles from "./TallyRow.module.css";

type Props = { drafted: Pick<Drafted, "parties" | "settled" | "counts"> };

/** How the draft comes out with every party: a part of the table's head, which stays in sight while the reader drafts. */
export function TallyRow({ drafted: { parties, settled, counts } }: Props) {
  return (
    <tr className={`${styles.tally} needs-script`}>
      <th scope="row" className={styles.total}>
        {DRAFT_NAME}: {settled > 0 ? `${counted(settled, "issue")} settled` : "nothing settled yet"}
      </th>
      {parties.map(({ id, shortName }, at) => (
        <td key={id} data-party={`${shortName}:`}>
          {settled > 0 && (counts[at]?.join(", ") || "no clause")}
        </td>
      ))}
    </tr>
  );
}
