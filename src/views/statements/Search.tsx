import { useState } from "react";
import { Link } from "wouter";
import { useLive } from "#components/later/useHere.ts";
import type { Searching } from "#components/search/useSearch.ts";
import { pathOf } from "#state/route.ts";
import { chooseTable } from "#state/selection.ts";
import { cut, QUERY_LENGTH } from "#state/codec.ts";
import { WHOLE } from "./table/rows.ts";
import styles from "./Search.module.css";

/** Where the focus goes when the control that had it has gone. */
export const SEARCH_FIELD = "statements-search";

type FieldProps = {
  query: string;
  /** Told when the reader turns to the field. */
  onUse: () => void;
};

/** Searches as it is typed in; what is too long is cut, and that is said. */
export function SearchField({ query, onUse }: FieldProps) {
  const [isCut, setCut] = useState(false);
  return (
    <div className={styles.search}>
      <label htmlFor={SEARCH_FIELD}>Search</label>
      <input
        id={SEARCH_FIELD}
        type="search"
        className="field"
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

type StateProps = { searching: Searching };

/** What a search waits for, which is seen and not told, or what kept it from being made. */
export function SearchState({ searching: { state, onOpen } }: StateProps) {
  return (
    <output data-opening={state === "opening" || undefined} aria-busy={state === "opening"}>
      {state === "opening" && "Opening the search: all statements are shown until it is here."}
      {state === "failed" && (
        <>
          The search could not be opened, so all statements are shown.{" "}
          <button type="button" className="button" onClick={onOpen}>
            Try again
          </button>
        </>
      )}
    </output>
  );
}

type ReachProps = {
  /** How many statements the table shows. */
  count: number;
};

/** What of very many statements is in the page, and how the rest is reached; nothing when all are. */
export function Reach({ count }: ReachProps) {
  const isLive = useLive();
  if (count <= WHOLE) return null;
  return isLive ? (
    <p>
      Only the rows in view are in the page: the browser’s own find reaches these alone, the search
      above reaches all {count}.
    </p>
  ) : (
    <p>
      These are the newest {WHOLE} of {count} statements. With scripts the table shows all; without,{" "}
      <Link href={pathOf({ view: "sources" })}>each source lists its own</Link>.
    </p>
  );
}
