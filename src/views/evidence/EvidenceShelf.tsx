import { Fragment } from "react";
import { StatementCard } from "#components/statement/StatementCard.tsx";
import { useFirst } from "#components/forms/useFirst.tsx";
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

/** The statements of one shelf, the newest first, each with what the cell would be without it. */
export function EvidenceShelf({ index, shelf: { shelf, name, why, statements }, breaks }: Props) {
  const { shown, more } = useFirst(statements, { noun: "statement", first: FIRST });
  return (
    <section className={styles.shelf} data-shelf={shelf} aria-labelledby={`shelf-${shelf}`}>
      <h3 id={`shelf-${shelf}`} tabIndex={-1}>
        {name}
      </h3>
      {why && <p className={styles.why}>{why}</p>}
      {shown.map((statement) => (
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
