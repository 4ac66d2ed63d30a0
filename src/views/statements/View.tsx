import { useEffect, useMemo } from "react";
import { Told } from "#components/later/Told.tsx";
import { PageHead } from "#components/head/PageHead.tsx";
import { useSettled } from "#components/later/useSettled.ts";
import { Marks, NO_MARKS } from "#components/search/Marked.tsx";
import { useSearch } from "#components/search/useSearch.ts";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import { pathOf, type ViewProps } from "#state/route.ts";
import { keepResults } from "#state/results.ts";
import { VIEWS } from "#state/views.ts";
import { useSelection } from "#state/selection.ts";
import { Filters } from "./Filters.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { Reach, SearchState } from "./Search.tsx";
import { FIRST_ROWS, StatementsTable } from "./table/Table.tsx";
import { TableChoices } from "./TableChoices.tsx";
import { Terms } from "./Terms.tsx";
import styles from "./View.module.css";
import { filtersOf } from "./filters.ts";
import { shownStatements, statementsOf } from "./statementsOf.ts";
import { captionOf } from "./tableWords.ts";

/** Every statement of the dossier: to search, narrow, sort, group and open. */
export function View({ index }: Pick<ViewProps, "index">) {
  const selection = useSelection();
  const searching = useSearch(index, selection.table.query);
  const { found } = searching;
  // What is found comes first: to mark it in every row would make the next key wait.
  const marks = useSettled(found?.marks ?? NO_MARKS);
  const statements = useMemo(
    () => statementsOf(index, selection, found?.hits),
    [index, selection, found],
  );
  const count = statements.places.length;
  useEffect(() => keepResults(count), [count]);
  const filters = useMemo(() => filtersOf(index, selection), [index, selection]);
  const query = selection.table.query.trim();
  const caption = captionOf(index, selection, { ...statements, searched: found ? query : "" });

  const taken = {
    name: "statements",
    title: VIEWS.statements.title,
    asOf: selection.asOf ?? index.dossier.asOf,
    parties: [],
    issues: [],
    // Listed only when something is taken away: there may be very many.
    get statements() {
      return shownStatements(index, statements);
    },
  };

  return (
    <>
      <div className={styles.intro}>
        <PageHead
          index={index}
          title={VIEWS.statements.title}
          actions={<TakeAway index={index} shown={taken} pathOf={pathOf} />}
        />
        <p className={styles.lede}>
          {index.dossier.title}: each passage that was coded, with the words it rests on. The date
          of a row leads to the statement’s own page.
        </p>
        <noscript>
          <p className={styles.lede}>Searching, filtering, sorting and grouping need scripts.</p>
        </noscript>
        <a className="past no-print" href={`#${FIRST_ROWS}`}>
          Skip to the statements
        </a>
        <TableChoices
          index={index}
          choice={selection.table}
          facets={statements.facets}
          onSearch={searching.onOpen}
        />
        <Filters filters={filters} selection={selection} />
        <SearchState searching={searching} />
        <Terms query={query} glossary={index.dossier.glossary} />
        <Reach count={count} />
      </div>
      {count > 0 ? (
        <Marks value={marks}>
          <StatementsTable
            index={index}
            choice={selection.table}
            statements={statements}
            caption={caption}
          />
        </Marks>
      ) : (
        <NothingFound
          query={query}
          suggestions={found?.suggestions ?? []}
          isFiltered={found === undefined || found.hits.count > 0}
        />
      )}
      <Told words={caption} />
    </>
  );
}
