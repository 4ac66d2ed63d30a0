import { chooseTable } from "#state/selection.ts";
import { type Column, COLUMNS } from "#state/table.ts";
import styles from "./FacetPanel.module.css";
import { Menu } from "./Menu.tsx";
import { COLUMN_NAMES } from "./tableWords.ts";

type Props = { columns: readonly Column[] };

/** Which columns are shown; the last one ticked stays, for an empty table helps nobody. */
export function ColumnPanel({ columns }: Props) {
  const state = columns.length < COLUMNS.length ? `${columns.length} of ${COLUMNS.length}` : "all";
  const toggle = (column: Column) => {
    const kept = COLUMNS.filter((id) => (id === column) !== columns.includes(id));
    if (kept.length > 0) chooseTable({ columns: kept.length < COLUMNS.length ? kept : COLUMNS });
  };
  return (
    <Menu id="table-columns" name="Columns" state={state === "all" ? undefined : state}>
      <ul className={styles.values}>
        {COLUMNS.map((column) => (
          <li key={column}>
            <label>
              <input
                type="checkbox"
                checked={columns.includes(column)}
                aria-disabled={columns.length === 1 && columns.includes(column)}
                onChange={() => toggle(column)}
              />
              {COLUMN_NAMES[column]}
            </label>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
