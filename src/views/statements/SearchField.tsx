import { useState } from "react";
import { chooseTable } from "#state/selection.ts";
import { QUERY_LENGTH } from "#state/table.ts";
import { cut } from "#state/tableUrl.ts";
import styles from "./SearchField.module.css";

/** Where the focus goes when the control that had it has gone. */
export const SEARCH_FIELD = "statements-search";

type Props = {
  query: string;
  /** Told when the reader turns to the field. */
  onUse: () => void;
};

/** Searches as it is typed in; what is too long is cut, and that is said. */
export function SearchField({ query, onUse }: Props) {
  const [isCut, setCut] = useState(false);
  return (
    <div className={styles.search}>
      <label htmlFor={SEARCH_FIELD}>Search</label>
      <input
        id={SEARCH_FIELD}
        type="search"
        value={query}
        placeholder="words, names, outlets"
        autoComplete="off"
        spellCheck={false}
        onFocus={onUse}
        onChange={({ target: { value } }) => {
          setCut(cut(value) !== value);
          chooseTable({ query: cut(value) });
        }}
      />
      <output>{isCut && `Only the first ${QUERY_LENGTH} characters are searched for.`}</output>
    </div>
  );
}
