import { choose, type Selection } from "#state/selection.ts";
import styles from "./Filters.module.css";
import { SEARCH_FIELD } from "./Search.tsx";
import { AS_AT_FIRST, type Filter, isAsAtFirst } from "./filters.ts";

type Props = { filters: readonly Filter[]; selection: Selection };

/** What narrows the table, each part to be taken away, and all of it at once. */
export function Filters({ filters, selection }: Props) {
  if (isAsAtFirst(selection)) return null;
  const toSearch = () => document.getElementById(SEARCH_FIELD)?.focus();
  return (
    <ul className={styles.filters} aria-label="What the table is narrowed by">
      {filters.map(({ id, name, value, without }) => (
        <li key={id}>
          <button
            type="button"
            className="button pill"
            onClick={({ currentTarget }) => {
              // The button goes with its filter: the focus moves to a neighbour first.
              const { nextElementSibling: next, previousElementSibling: previous } =
                currentTarget.parentElement ?? {};
              const neighbour = (next ?? previous)?.querySelector("button");
              if (neighbour && filters.length > 1) neighbour.focus();
              else toSearch();
              choose(without);
            }}
          >
            <span className="visually-hidden">Remove </span>
            {name}: <b>{value}</b>{" "}
            <span className="no-print" aria-hidden="true">
              ×
            </span>
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className={`link ${styles.reset} no-print`}
          onClick={() => {
            toSearch();
            choose(AS_AT_FIRST);
          }}
        >
          Reset all
        </button>
      </li>
    </ul>
  );
}
