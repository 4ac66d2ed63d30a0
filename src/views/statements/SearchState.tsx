import type { Searching } from "#components/search/useSearch.ts";

type Props = { searching: Searching };

/** What a search waits for, or what kept it from being made. */
export function SearchState({ searching: { state, onOpen } }: Props) {
  return (
    <output>
      {state === "opening" && "Opening the search: all statements are shown until it is here."}
      {state === "failed" && (
        <>
          The search could not be opened, so all statements are shown.{" "}
          <button type="button" onClick={onOpen}>
            Try again
          </button>
        </>
      )}
    </output>
  );
}
