import { Link, useLocation } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import styles from "./MatrixCellLink.module.css";
import { type MatrixCell, shortQualifier } from "./matrixCell.ts";

type Props = { cell: MatrixCell; issue: Issue };

/** A cell that can be questioned: following it opens the words it rests on. */
export function MatrixCellLink({
  cell: { path, words, content, party, issue: issueId },
  issue,
}: Props) {
  const [here] = useLocation();
  const link = {
    href: path,
    id: `cell-${party}-${issueId}`,
    "aria-label": words,
    "aria-current": here === path ? ("true" as const) : undefined,
  };
  if (content.kind === "silence") {
    return (
      <Link {...link} className={styles.silence} data-silence={content.silence}>
        <span>{content.label}</span>
        <small>{content.detail}</small>
      </Link>
    );
  }
  const [first] = content.marks;
  return (
    <Link {...link} className={styles.cell} data-firmness={first?.stand.firmness}>
      {content.marks.map(({ stand, label, meta, statements, retold, old }, at) => (
        <span key={label} className={styles.mark}>
          <Strip issue={issue} options={stand.options} voice={stand.voice} old={old} />
          {at === 0 && (
            <span className={styles.count}>
              {statements}
              {retold && "°"}
            </span>
          )}
          <b>{label}</b>
          <small>{meta}</small>
        </span>
      ))}
      {content.qualifiers.length > 0 && (
        <small className={styles.qualifiers}>
          {content.qualifiers.map(shortQualifier).join(" · ")}
        </small>
      )}
    </Link>
  );
}
