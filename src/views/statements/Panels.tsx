import { Menu } from "#components/forms/Menu.tsx";
import { Tick, Ticks } from "#components/forms/Ticks.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import { choose, chooseTable, useSelection } from "#state/selection.ts";
import { NO_TABLE, SORT_COLUMNS, type SortKey } from "#state/table.ts";
import { facetChoice } from "./filters.ts";
import type { FacetMenu } from "./statementsOf.ts";
import { COLUMN_NAMES, sortKeyWords } from "./tableWords.ts";
import styles from "./Panels.module.css";

type FacetProps = { index: DossierIndex; menu: FacetMenu };

/** A menu of the values of a facet to tick, each with how many statements there would be. */
export function FacetPanel({ index, menu }: FacetProps) {
  const { facet, name, options } = menu;
  const chosen = options.filter(({ isChosen }) => isChosen);
  const state = chosen.length > 1 ? `${chosen.length} of ${options.length}` : chosen[0]?.name;
  return (
    <Menu id={`facet-${facet}`} name={name} state={state}>
      <Values index={index} menu={menu} />
    </Menu>
  );
}

/** Drawn only while the menu is open: the counts change with every key in the search. */
function Values({ index, menu: { facet, options } }: FacetProps) {
  const chooseOnly = (ids: readonly string[]) =>
    choose(facetChoice(index, useSelection.getState(), { facet, ids }));
  return (
    <>
      <Ticks>
        {options.map(({ id, name: value, count, isChosen }) => (
          <Tick
            key={id}
            isTicked={isChosen}
            isOff={count === 0 && !isChosen}
            onToggle={() =>
              chooseOnly(
                options
                  .filter((option) => (option.id === id) !== option.isChosen)
                  .map((option) => option.id),
              )
            }
          >
            <span>{value}</span>
            <span className={styles.count} aria-hidden="true">
              {count}
            </span>
            <span className="visually-hidden">, {counted(count, "statement")}</span>
          </Tick>
        ))}
      </Ticks>
      {options.some(({ isChosen }) => isChosen) && (
        <button type="button" className="button" onClick={() => chooseOnly([])}>
          Show all
        </button>
      )}
    </>
  );
}

type SortProps = { sort: readonly SortKey[] };

/** What the table is sorted by, first to last: to add to, turn round and take away from. */
export function SortPanel({ sort }: SortProps) {
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
              className="button sign"
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
                className="button sign"
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
            className="field"
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
      <p className={styles.hint}>The head of a column sorts by it too; with Shift it is added.</p>
    </Menu>
  );
}
