import type { RefObject } from "react";
import { Link, useLocation } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import styles from "./Lanes.module.css";
import type { PartyTimeline } from "./issueTimelineOf.ts";

type Props = {
  ref: RefObject<HTMLDivElement | null>;
  issue: Issue;
  rows: readonly PartyTimeline[];
  asOf: string;
};

/** A row for each party: its position on the date shown, and the lane that its statements are drawn in. */
export function IssueLanes({ ref, issue, rows, asOf }: Props) {
  const [here] = useLocation();
  return (
    <div className={styles.lanes} ref={ref}>
      <p className={styles.axis}>
        <span>As of {dateWords(asOf)}</span>
        <span data-axis />
      </p>
      <ul
        aria-label={`Where each party stood as of ${dateWords(asOf)}, and when the statements about it were made`}
      >
        {rows.map(({ party, words, cell, qualifiers, path, lane, dates }) => (
          <li key={party.id}>
            <Link
              href={path}
              id={cell.id}
              className={styles.position}
              data-silent={cell.stands.length === 0 || undefined}
              aria-current={here === path ? "true" : undefined}
            >
              <span>
                <b>{party.name}</b>
                {cell.stands.map(({ options, voice }) => (
                  <Strip
                    key={options.join()}
                    issue={issue}
                    options={options}
                    voice={voice}
                    old={cell.isOld}
                  />
                ))}
              </span>{" "}
              {words}
              {qualifiers.length > 0 && <small> · {qualifiers.join(" · ")}</small>}
            </Link>
            <div className={styles.lane} data-lane data-layers={lane.layers}>
              <p className={styles.dates}>Statements on record: {dates}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
