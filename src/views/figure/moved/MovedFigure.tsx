import { movesOf, type PartyMove } from "#model/comparison/moves.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { sinceOf } from "#model/figure/since.ts";
import type { Cell } from "#model/position/cell.ts";
import { viewedOf } from "#model/position/viewed.ts";
import { counted } from "#model/text/english.ts";
import { titleOf } from "#model/words/cellWords.ts";
import { moveWords, otherMovesWords } from "#model/words/figure/moveWords.ts";
import type { FigureProps } from "../figureProps.ts";
import { Band } from "../Band.tsx";
import { Key } from "../Key.tsx";
import { PlaceLines } from "../PlaceLines.tsx";
import { Shape } from "../Shape.tsx";
import styles from "./MovedFigure.module.css";

/** Who moved between two days: then and now of each, and in a line what changed without being a move. */
export function MovedFigure({ index, figure, choice }: FigureProps<"moved">) {
  const { asOf: to, parties, issues } = viewedOf(index, choice);
  const from = sinceOf(index, choice) ?? to;
  const moves = movesOf(index, {
    from,
    to,
    parties: parties.map(({ id }) => id),
    issues: issues.map(({ id }) => id),
  });
  const moved = moves.filter(({ kind }) => kind === "moved");
  const rest = otherMovesWords(moves);
  return (
    <Shape
      index={index}
      figure={figure}
      asOf={to}
      days={`From ${dateWords(from)} to ${dateWords(to)}`}
      lede={
        <p>
          {moved.length > 0 ? counted(moved.length, "move") : "Nobody is shown to have moved"}
          {rest && `; ${rest}`}.
        </p>
      }
    >
      <ul className={styles.moves}>
        {moved.map((move) => (
          <Move key={`${move.party} ${move.issue}`} index={index} move={move} />
        ))}
      </ul>
      <Key cells={moved.map(({ after }) => after)} />
    </Shape>
  );
}

function Move({ index, move }: { index: DossierIndex; move: PartyMove }) {
  const issue = index.issueOf(move.issue);
  return (
    <li>
      <details data-drawn>
        <summary>
          <span className={styles.what}>
            <b>{index.partyOf(move.party).shortName}</b> on {issue.name}{" "}
            <small>{moveWords(issue, move)}</small>
          </span>
          {"before" in move && (
            <Side index={index} cell={move.before} when={dateWords(move.before.asOf)} />
          )}
          <Side index={index} cell={move.after} when={dateWords(move.after.asOf)} />
        </summary>
        <PlaceLines index={index} cells={[move.after]} />
      </details>
    </li>
  );
}

function Side({ index, cell, when }: { index: DossierIndex; cell: Cell; when: string }) {
  const issue = index.issueOf(cell.issue);
  return (
    <span className={styles.side}>
      <time>{when}</time>
      <span>
        {titleOf(issue, cell.position)}
        {cell.stands.map((stand) => (
          <Band key={stand.options.join()} issue={issue} stand={stand} old={cell.isOld} />
        ))}
      </span>
    </span>
  );
}
