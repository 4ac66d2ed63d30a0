import { Link } from "wouter";
import { useCurrent } from "#components/address/useCurrent.ts";
import { Heard } from "#components/marks/Heard.tsx";
import { Strip } from "#components/marks/Strip.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import styles from "./MatrixCellLink.module.css";
import type { MatrixCell } from "./matrixCell.ts";

type Props = { cell: MatrixCell; issue: Issue };

/** A cell that can be questioned: following it opens the words it rests on. */
export function MatrixCellLink({
  cell: { cell, path, heard, marks, silence, retold, qualifiers, isNew },
  issue,
}: Props) {
  const current = useCurrent(path);
  const link = {
    href: path,
    id: cell.id,
    "data-new": isNew || undefined,
    "aria-current": current,
  };
  if (cell.position.kind === "silent") {
    return (
      <Link {...link} className={styles.silence} data-silence={cell.position.silence}>
        <Heard>{heard.before}: </Heard>
        <span>{silence?.label}</span> <small>{silence?.detail}</small>
        {heard.after && <Heard>, {heard.after}</Heard>}
      </Link>
    );
  }
  return (
    <Link {...link} className={styles.cell}>
      <Heard>{heard.before}: </Heard>
      {marks.map(({ stand, label, meta }, at) => (
        <span key={label} className={styles.mark} data-firmness={stand.firmness}>
          <Strip issue={issue} options={stand.options} voice={stand.voice} old={cell.isOld} />
          {at === 0 && (
            <span className={styles.count}>
              {cell.known}
              {retold && "°"}
            </span>
          )}
          <b>{label}</b> <small>{meta}</small>
        </span>
      ))}
      {qualifiers.length > 0 && (
        <small className={styles.qualifiers}>{qualifiers.join(" · ")}</small>
      )}
      <Heard>, {heard.after}</Heard>
    </Link>
  );
}
