import { choose, chooseTable } from "#state/selection.ts";
import { AS_AT_FIRST } from "./filters.ts";
import styles from "./NothingFound.module.css";
import { SEARCH_FIELD } from "./Search.tsx";

type Props = {
  query: string;
  /** Queries that would find something. */
  suggestions: readonly string[];
  /** Whether the search alone finds something, which the filters then keep out. */
  isFiltered: boolean;
};

/** What to do when no statement is left. */
export function NothingFound({ query, suggestions, isFiltered }: Props) {
  const toSearch = () => document.getElementById(SEARCH_FIELD)?.focus();
  return (
    <div className={styles.nothing}>
      <p>
        {query === "" || isFiltered
          ? "No statement is left by these choices: take one away above."
          : `No statement has “${query}”.`}
      </p>
      {suggestions.length > 0 && (
        <p>
          Try{" "}
          {suggestions.map((suggestion) => (
            <button
              key={suggestion}
              type="button"
              className="button pill"
              onClick={() => {
                toSearch();
                chooseTable({ query: suggestion });
              }}
            >
              {suggestion}
            </button>
          ))}
        </p>
      )}
      <p>
        {query !== "" && (
          <button
            type="button"
            className="button pill"
            onClick={() => {
              toSearch();
              chooseTable({ query: "" });
            }}
          >
            Clear the search
          </button>
        )}
        <button
          type="button"
          className="button pill"
          onClick={() => {
            toSearch();
            choose(AS_AT_FIRST);
          }}
        >
          Reset all
        </button>
      </p>
    </div>
  );
}
