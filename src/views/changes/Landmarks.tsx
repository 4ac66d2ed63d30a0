import { Link } from "wouter";
import { dateWords } from "#model/dossier/edtf.ts";
import { pathOf } from "#state/route.ts";
import type { Landmark } from "./landmarksOf.ts";
import styles from "./Landmarks.module.css";

type Props = { landmarks: readonly Landmark[] };

/** The texts that the numbers on the axes stand for. */
export function Landmarks({ landmarks }: Props) {
  if (landmarks.length === 0) return null;
  return (
    <div className={styles.landmarks}>
      <Link href={pathOf({ view: "texts" })}>Texts on the table</Link>
      <ol>
        {landmarks.map(({ number, proposal }) => (
          <li key={proposal.id}>
            <b>{number}</b> {proposal.name} <small>{dateWords(proposal.date)}</small>
          </li>
        ))}
      </ol>
    </div>
  );
}
