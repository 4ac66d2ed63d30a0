import type { LineRow } from "./features.ts";
import styles from "./OpenButton.module.css";

type Props = { row: LineRow };

/** Opens the whole statement below its row, and closes it. */
export function OpenButton({ row }: Props) {
  const { original } = row;
  if (original.kind !== "statement") return null;
  const { party, issue, said } = original.row;
  return (
    <button
      type="button"
      className={`${styles.open} needs-script no-print`}
      aria-expanded={row.getIsExpanded()}
      aria-label={`Whole statement: ${party} on ${issue.name}, ${said}`}
      onClick={() => row.toggleExpanded()}
    />
  );
}
