import { boardOf } from "#model/comparison/board.ts";
import type { Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { BoardRow } from "#model/comparison/board.ts";
import { stanceWords } from "#model/words/cellWords.ts";
import { SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import type { FigureProps } from "../figureProps.ts";
import { Band } from "../Band.tsx";
import { Key } from "../Key.tsx";
import { PlaceLines } from "../PlaceLines.tsx";
import { Shape } from "../Shape.tsx";
import styles from "./MatrixFigure.module.css";

/** Issues in rows, parties in columns; the sentences of each row open under it. */
export function MatrixFigure({ index, figure, choice }: FigureProps<"matrix">) {
  const { asOf, parties, rows } = boardOf(index, choice);
  return (
    <Shape
      index={index}
      figure={figure}
      asOf={asOf}
      lede={<p>Each band lies on the scale of its issue, from one pole to the other.</p>}
    >
      <div className={styles.matrix} data-parties={parties.length}>
        <p className={styles.head} aria-hidden="true">
          {parties.map(({ id, shortName }) => (
            <span key={id}>{shortName}</span>
          ))}
        </p>
        <ul>
          {rows.map((row) => (
            <Row key={row.issue.id} index={index} parties={parties} row={row} />
          ))}
        </ul>
      </div>
      <Key cells={rows.flatMap(({ cells }) => cells)} />
    </Shape>
  );
}

type RowProps = { index: DossierIndex; parties: readonly Party[]; row: BoardRow };

function Row({ index, parties, row: { issue, cells } }: RowProps) {
  return (
    <li>
      <details data-drawn>
        <summary>
          <b className={styles.issue}>{issue.name}</b>
          <span className={styles.cells}>
            {parties.map(({ id, name }) => {
              const cell = cells.find(({ party }) => party === id);
              const position = cell?.position;
              const silence = position?.kind === "silent" ? position.silence : undefined;
              return (
                <span key={id} className={styles.cell}>
                  <span className="visually-hidden">{name}: </span>
                  {cell?.stands.map((stand) => (
                    <span key={stand.options.join()} className={styles.stand}>
                      <Band issue={issue} stand={stand} old={cell.isOld} />
                      <small>{stanceWords(issue, stand.options)}</small>
                    </span>
                  ))}
                  {(!cell || silence) && (
                    <span className={styles.silent}>
                      <span aria-hidden="true">–</span>
                      <small>{SILENCE_WORDS[silence ?? "not-a-party"].long}</small>
                    </span>
                  )}
                </span>
              );
            })}
          </span>
        </summary>
        <PlaceLines index={index} cells={cells} />
      </details>
    </li>
  );
}
