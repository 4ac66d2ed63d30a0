import { Link } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import styles from "./StandpointLink.module.css";
import type { Standpoint } from "./standpointOf.ts";

type Props = { issue: Issue; standpoint: Standpoint };

/** A party's own place on the issue; following it opens the words it rests on. */
export function StandpointLink({
  issue,
  standpoint: { id, path, words, marks, silence, qualifiers },
}: Props) {
  return (
    <Link
      href={path}
      id={id}
      className={styles.standpoint}
      aria-label={words}
      data-firmness={marks[0]?.stand.firmness}
    >
      {marks.map(({ stand, label, meta, old }, at) => (
        <span key={label}>
          <Strip issue={issue} options={stand.options} voice={stand.voice} old={old} />
          <b>{label}</b>
          <small>
            {meta}
            {at === marks.length - 1 && qualifiers.length > 0 && <i> · {qualifiers.join(" · ")}</i>}
          </small>
        </span>
      ))}
      {silence && <span data-silence={silence.kind}>{silence.label}</span>}
    </Link>
  );
}
