import { Link } from "wouter";
import { useCurrent } from "#components/address/useCurrent.ts";
import { Heard } from "#components/marks/Heard.tsx";
import { Strip } from "#components/marks/Strip.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import styles from "./PositionLink.module.css";
import type { TestedParty } from "./testedOf.ts";

type Props = { issue: Issue; tested: TestedParty };

/** A party's own place on the issue; following it opens the words it rests on. */
export function PositionLink({
  issue,
  tested: { cell, path, heard, marks, silence, qualifiers },
}: Props) {
  const current = useCurrent(path);
  return (
    <Link
      href={path}
      aria-current={current}
      id={cell.id}
      className={styles.position}
      data-firmness={marks[0]?.stand.firmness}
    >
      <Heard>{heard.before}: </Heard>
      {marks.map(({ stand, label, meta }, at) => (
        <span key={label}>
          <Strip issue={issue} options={stand.options} voice={stand.voice} old={cell.isOld} />
          <b>{label}</b>{" "}
          <small>
            {meta}
            {at === marks.length - 1 && qualifiers.length > 0 && <i> · {qualifiers.join(" · ")}</i>}
          </small>
        </span>
      ))}
      {cell.position.kind === "silent" && (
        <span data-silence={cell.position.silence}>{silence?.label}</span>
      )}
      {heard.after && <Heard>, {heard.after}</Heard>}
    </Link>
  );
}
