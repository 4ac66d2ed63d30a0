import { useId, useState } from "react";
import { Link } from "wouter";
import type { Issue } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { pathOf } from "#state/route.ts";
import styles from "./ArithmeticNote.module.css";
import { arithmeticOf } from "./arithmeticOf.ts";
import type { Matrix } from "./matrixOf.ts";

type Props = { index: DossierIndex; issue: Issue; matrix: Matrix };

/** The count behind a row's words, one click away; worked out only when it is asked for. */
export function ArithmeticNote({ index, issue, matrix }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`link ${styles.open} needs-script no-print`}
        popoverTarget={id}
      >
        How it is counted<span className="visually-hidden"> on {issue.name}</span>
      </button>
      <div
        id={id}
        popover="auto"
        className={`sheet ${styles.note}`}
        onToggle={({ newState }) => setOpen(newState === "open")}
      >
        {isOpen && <Count index={index} issue={issue} matrix={matrix} />}
      </div>
    </>
  );
}

function Count({ index, issue, matrix }: Props) {
  const { pairs, bounds, breaks } = arithmeticOf(index, issue, matrix);
  return (
    <>
      <h2>{issue.name}: how it is counted</h2>
      <p>
        Steps are places on the issue’s scale, counted between the nearest ends of two positions
        and, where one leaves several options open, to their far ends. They are an order and not
        equal distances.
      </p>
      {pairs.length > 0 ? (
        <ul>
          {pairs.map(({ names, words }) => (
            <li key={names}>
              <b>{names}</b> {words}
            </li>
          ))}
        </ul>
      ) : (
        <p>No two parties are on record.</p>
      )}
      <p>
        <b>Bounds.</b> {bounds}
      </p>
      <p>
        <b>Fragility.</b>{" "}
        {breaks.length === 0
          ? "The words hold under every single change."
          : "The words would change:"}
      </p>
      {breaks.length > 0 && (
        <ul>
          {breaks.map(({ statement, words }) => (
            <li key={words}>
              <Link href={pathOf({ view: "statement", statement })}>{words}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
