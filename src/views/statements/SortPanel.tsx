import { chooseTable } from "#state/selection.ts";
import { NO_TABLE, SORT_COLUMNS, type SortKey } from "#state/table.ts";
import { Menu } from "#components/forms/Menu.tsx";
import styles from "./SortPanel.module.css";
import { COLUMN_NAMES, sortKeyWords } from "./tableWords.ts";

type Props = { sort: readonly SortKey[] };

/** What the table is sorted by, first to last: to add to, turn round and take away from. */
export function SortPanel({ sort }: Props) {
  const rest = SORT_COLUMNS.filter((column) => sort.every((key) => key.column !== column));
  const isUsual = sort.map(sortKeyWords).join() === NO_TABLE.sort.map(sortKeyWords).join();
  const state = isUsual
    ? undefined
    : sort.map(({ column }) => COLUMN_NAMES[column].toLowerCase()).join(", ");
  return (
    <Menu id="table-sort" name="Sort" state={state}>
      <ol className={styles.keys}>
        {sort.map((key, at) => (
          <li key={key.column}>
            <span>{sortKeyWords(key)}</span>
            <button
              type="button"
              aria-label={`Turn round: ${COLUMN_NAMES[key.column]}`}
              onClick={() =>
                chooseTable({ sort: sort.with(at, { ...key, descending: !key.descending }) })
              }
            >
              ⇅
            </button>
            {sort.length > 1 && (
              <button
                type="button"
                aria-label={`Do not sort by ${COLUMN_NAMES[key.column]}`}
                onClick={() => chooseTable({ sort: sort.filter((other) => other !== key) })}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <label className={styles.add}>
          Add to the sort
          <select
            value=""
            onChange={({ target }) => {
              const column = rest.find((name) => name === target.value);
              if (column) chooseTable({ sort: [...sort, { column, descending: false }] });
            }}
          >
            <option value="">then by…</option>
            {rest.map((column) => (
              <option key={column} value={column}>
                {COLUMN_NAMES[column]}
              </option>
            ))}
          </select>
        </label>
      )}
    </Menu>
  );
}
