import { Fragment, useDeferredValue } from "react";
import { StatementCard } from "#components/statement/StatementCard.tsx";
import { useFirst } from "#components/forms/useFirst.tsx";
import { useLive } from "#components/later/useHere.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { pathOf } from "#state/route.ts";
import styles from "./View.module.css";
import type { CellEvidence } from "./evidenceOf.ts";

type Props = {
  index: DossierIndex;
  shelf: CellEvidence["shelves"][number];
  breaks: CellEvidence["breaks"];
};

const FIRST = 40;
/** So many are drawn as the panel opens: what is read first does not wait for what is further down. */
const AT_ONCE = 2;

/** The statements of one shelf, the newest first, each with what the cell would be without it. */
export function EvidenceShelf({ index, shelf: { shelf, name, why, statements }, breaks }: Props) {
  const { shown, more } = useFirst(statements, { noun: "statement", first: FIRST });
  // A panel that was written is taken over whole.
  const isOpened = useLive();
  const drawn = useDeferredValue(
    shown,
    isOpened ? shown.slice(0, shelf === "deciding" ? AT_ONCE : 0) : shown,
  );
  return (
    <section className={styles.shelf} data-shelf={shelf} aria-labelledby={`shelf-${shelf}`}>
      <h3 id={`shelf-${shelf}`} tabIndex={-1}>
        {name}
      </h3>
      {why && <p className={styles.why}>{why}</p>}
      {drawn.map((statement) => (
        <Fragment key={statement.id}>
          <StatementCard
            index={index}
            statement={statement}
            path={pathOf({ view: "statement", statement: statement.id })}
          />
          {breaks.get(statement.id)?.map((words) => (
            <p key={words} className={styles.why}>
              {words}
            </p>
          ))}
        </Fragment>
      ))}
      {more}
    </section>
  );
}
