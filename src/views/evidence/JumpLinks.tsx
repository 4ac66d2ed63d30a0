import { Fragment } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import type { CellEvidence } from "./evidenceOf.ts";
import styles from "./JumpLinks.module.css";

type Props = { index: DossierIndex; shelves: CellEvidence["shelves"] };

/** With so many statements a phone's screen has been left before the last. */
const LONG = 4;
/** More than that on one shelf are found by their year. */
const MANY = 5;

/** A way to each shelf of a long panel, and to each year of a long shelf. */
export function JumpLinks({ index, shelves }: Props) {
  const total = shelves.reduce((sum, { statements }) => sum + statements.length, 0);
  if (total < LONG) return null;
  return (
    <nav className={`${styles.jumps} no-print`} aria-label="In this panel">
      <ul>
        {shelves.map(({ shelf, name, statements }) => (
          <li key={shelf}>
            <a href={`#shelf-${shelf}`}>{name}</a>{" "}
            <span>{counted(statements.length, "statement")}</span>
            {statements.length > MANY &&
              yearsOf(index, statements).map(({ year, first }) => (
                <Fragment key={year}>
                  {" "}
                  <a href={`#${first}`}>
                    <span className="visually-hidden">{name}, </span>
                    {year}
                  </a>
                </Fragment>
              ))}
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Statements = CellEvidence["shelves"][number]["statements"];

/** The years of a shelf in its order, each with the statement it begins with; none where all are of one. */
function yearsOf(index: DossierIndex, statements: Statements) {
  const years = statements.map(({ id }) => ({
    year: index.statementOf(id).day.slice(0, 4),
    first: id,
  }));
  const firsts = years.filter(({ year }, at) => year !== years[at - 1]?.year);
  return firsts.length > 1 ? firsts : [];
}
