import { Link } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import { counted } from "#model/text/english.ts";
import styles from "./Changes.module.css";
import type { ListedMove, MoveSide } from "./listedMoveOf.ts";

type Props = {
  name: string;
  why: string;
  /** What to say when there are none; the list is left out without it. */
  none?: string;
  /** Shown without being asked for. */
  open?: boolean;
  moves: readonly ListedMove[];
};

/** Changes of one kind, each with the statements before and after. */
export function MoveList({ name, why, none, open = false, moves }: Props) {
  if (moves.length === 0 && none === undefined) return null;
  return (
    <details className={styles.kind} open={open}>
      <summary>
        <h3>{name}</h3>{" "}
        <small>{moves.length > 0 ? counted(moves.length, "position") : "none"}</small>
      </summary>
      <p>{moves.length > 0 ? why : none}</p>
      <ul>
        {moves.map(({ party, issue, words, path, before, firstHeld, after }) => (
          <li key={`${party.id} ${issue.id}`}>
            <p>
              <Link href={path}>
                {party.name} on {issue.name}
              </Link>
              {words && <small>{words}</small>}
            </p>
            {before && (
              <Side
                name={firstHeld ? `First on record, ${dateWords(firstHeld)}` : "Before"}
                issue={issue}
                side={before}
              />
            )}
            <Side name={before && "After"} issue={issue} side={after} />
          </li>
        ))}
      </ul>
    </details>
  );
}

type SideProps = {
  /** Absent for a party that was on record at one of the dates only. */
  name: string | undefined;
  issue: Issue;
  side: MoveSide;
};

function Side({ name, issue, side: { words, stands, qualifiers, statements } }: SideProps) {
  return (
    <div className={styles.side}>
      {name && <span>{name}</span>}
      <p>
        {stands.map(({ options, voice }) => (
          <Strip key={options.join()} issue={issue} options={options} voice={voice} />
        ))}
        <b>{words}</b>
      </p>
      {qualifiers.length > 0 && <em>{qualifiers.join(" · ")}</em>}
      <p>
        {statements.map(({ statement, path, words: said }, at) => (
          <Link key={statement.id} href={path}>
            {said}
            {statements.length > 1 && <span className="visually-hidden"> ({at + 1})</span>}
          </Link>
        ))}
      </p>
    </div>
  );
}
