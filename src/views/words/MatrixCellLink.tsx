import { Link, useLocation } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import styles from "./MatrixCellLink.module.css";
import type { MatrixCell } from "./matrixCell.ts";

type Props = { cell: MatrixCell; issue: Issue };

/** A cell that can be questioned: following it opens the words it rests on. */
export function MatrixCellLink({
  cell: { cell, path, words, marks, silence, retold, qualifiers, isNew },
  issue,
}: Props) {
  const [here] = useLocation();
  const link = {
    href: path,
    id: cell.id,
    "aria-label": words,
    "data-new": isNew || undefined,
    "aria-current": here === path ? ("true" as const) : undefined,
  };
  if (cell.position.kind === "silent") {
    return (
      <Link {...link} className={styles.silence} data-silence={cell.position.silence}>
        <span>{silence?.label}</span>
        <small>{silence?.detail}</small>
      </Link>
    );
  }
  return (
    <Link {...link} className={styles.cell}>
      {marks.map(({ stand, label, meta }, at) => (
        <span key={label} className={styles.mark} data-firmness={stand.firmness}>
          <Strip issue={issue} options={stand.options} voice={stand.voice} old={cell.isOld} />
          {at === 0 && (
            <span className={styles.count}>
              {cell.known}
              {retold && "°"}
            </span>
          )}
          <b>{label}</b>
          <small>{meta}</small>
        </span>
      ))}
      {qualifiers.length > 0 && (
        <small className={styles.qualifiers}>{qualifiers.join(" · ")}</small>
      )}
    </Link>
  );
}
