import { TickMenu } from "#components/forms/TickMenu.tsx";
import { Told } from "#components/later/Told.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { chooseTable } from "#state/selection.ts";
import { COLUMNS, GROUPINGS, type TableChoice } from "#state/table.ts";
import { DatePanel } from "./DatePanel.tsx";
import { FacetPanel, SortPanel } from "./Panels.tsx";
import { SearchField } from "./Search.tsx";
import styles from "./TableChoices.module.css";
import type { FacetMenu } from "./statementsOf.ts";
import { COLUMN_NAMES, GROUPING_NAMES } from "./tableWords.ts";

type Props = {
  index: DossierIndex;
  choice: TableChoice;
  facets: readonly FacetMenu[];
  /** Told when the reader turns to the search. */
  onSearch: () => void;
};

/** All that the reader may choose of the table; it needs scripts, and is not offered without them. */
export function TableChoices({ index, choice, facets, onSearch }: Props) {
  return (
    <search className={`${styles.choices} needs-script no-print`}>
      <div className={styles.top}>
        <SearchField query={choice.query} onUse={onSearch} />
        <fieldset className={styles.row}>
          <legend>Arrange</legend>
          <label className={styles.group}>
            Group by
            <select
              className="field"
              value={choice.group ?? ""}
              onChange={({ target }) =>
                chooseTable({ group: GROUPINGS.find((name) => name === target.value) })
              }
            >
              <option value="">nothing</option>
              {GROUPINGS.map((name) => (
                <option key={name} value={name}>
                  {GROUPING_NAMES[name]}
                </option>
              ))}
            </select>
          </label>
          <SortPanel sort={choice.sort} />
          <Told words={`Columns: ${choice.columns.length} of ${COLUMNS.length}`} />
          <TickMenu
            id="table-columns"
            name="Columns"
            things={COLUMNS.map((column) => ({ id: column, name: COLUMN_NAMES[column] }))}
            chosen={choice.columns}
            onChoose={(columns) =>
              chooseTable({ columns: columns.length < COLUMNS.length ? columns : COLUMNS })
            }
          />
        </fieldset>
      </div>
      <fieldset className={styles.row}>
        <legend>Filter</legend>
        <DatePanel index={index} choice={choice} />
        {facets.map((menu) => (
          <FacetPanel key={menu.facet} index={index} menu={menu} />
        ))}
      </fieldset>
    </search>
  );
}
