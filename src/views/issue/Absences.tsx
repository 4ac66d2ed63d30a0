import { Link } from "wouter";
import { counted } from "#model/text/english.ts";
import type { Absence } from "./absencesOf.ts";
import styles from "./Absences.module.css";

type Props = { absences: readonly Absence[] };

/** Who has no position that could be drawn, and why not. */
export function Absences({ absences }: Props) {
  return (
    <ul className={styles.absences} aria-label="Not on the scale">
      {absences.map(({ silence, reason, path, parties }) => (
        <li key={silence} data-silence={silence}>
          {path ? <Link href={path}>{reason}</Link> : reason}:{" "}
          {parties.map(({ party, name, evidence }, at) => (
            <span key={party}>
              {at > 0 && ", "}
              {evidence ? (
                <Link href={evidence.path} id={evidence.cell}>
                  <b>
                    <bdi>{name}</bdi>
                  </b>{" "}
                  {counted(evidence.statements, "statement")}
                </Link>
              ) : (
                <b>
                  <bdi>{name}</bdi>
                </b>
              )}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
