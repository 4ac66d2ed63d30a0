import { Fragment, useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import { ScaleKey } from "../../components/ScaleKey.tsx";
import { StatementCard } from "../../components/StatementCard.tsx";
import type { DossierIndex } from "../../model/dossierIndex.ts";
import type { Question } from "../../model/position.ts";
import { pathOf } from "../../state/route.ts";
import styles from "./EvidencePanel.module.css";
import { evidenceOf } from "./evidenceOf.ts";

type Props = {
  index: DossierIndex;
  question: Question;
  /** The page that lies behind the panel, and is left when it closes. */
  backdrop: string;
};

/** The words behind one cell: the deciding statements first, then all that was left out and why. */
export function EvidencePanel({ index, question, backdrop }: Props) {
  const { party, issue, sentence, title, notes, shelves, stands, breaks } = evidenceOf(
    index,
    question,
  );
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.closest("dialog")?.scrollTo(0, 0);
  }, []);

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) navigate(backdrop);
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [navigate, backdrop]);

  return (
    <dialog open className={styles.panel} aria-labelledby="evidence-title">
      <p className={styles.bar}>
        <span>
          {party.name} <span aria-hidden="true">·</span> {issue.name}
        </span>
        <Link href={backdrop} className={styles.close}>
          Close
        </Link>
      </p>
      <h2 id="evidence-title" tabIndex={-1} ref={heading}>
        <span className="visually-hidden">
          {party.name} on {issue.name}:{" "}
        </span>
        {title}
      </h2>
      <p className={styles.sentence}>{sentence}</p>
      <ScaleKey issue={issue} stands={stands} />
      <p className={styles.question}>{issue.question}</p>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {shelves.map(({ shelf, name, why, statements }) => (
        <section
          key={shelf}
          className={styles.shelf}
          data-shelf={shelf}
          aria-labelledby={`shelf-${shelf}`}
        >
          <h3 id={`shelf-${shelf}`}>{name}</h3>
          {why && <p className={styles.why}>{why}</p>}
          {statements.map((statement) => (
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
        </section>
      ))}
      {shelves.length === 0 && (
        <p>
          <Link href={pathOf({ view: "sources" })}>See the sources that were read</Link>
        </p>
      )}
      <p className={styles.key}>
        Words with a bar beside them are the outlet’s; words in quotation marks are the speaker’s
        own.
      </p>
    </dialog>
  );
}
