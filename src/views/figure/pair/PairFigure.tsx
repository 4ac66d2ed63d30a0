import { boardOf, type BoardRow } from "#model/comparison/board.ts";
import { tallyOf } from "#model/comparison/tally.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { capitalised, listWords } from "#model/text/english.ts";
import { pairSentence } from "#model/words/pairSentence.ts";
import { RELATION_KINDS, RELATION_WORDS, relationWords } from "#model/words/relationWords.ts";
import type { FigureProps } from "../figureProps.ts";
import { Band } from "../Band.tsx";
import { Key } from "../Key.tsx";
import { PlaceLines } from "../PlaceLines.tsx";
import { Shape } from "../Shape.tsx";
import styles from "./PairFigure.module.css";

/** In which they are shown to share nothing; of the others the names are told. */
const APART = ["opposite-ends", "apart", "different", "neighbouring"] as const;

/** Two parties over all issues: how often they relate in which way, and each issue on which they are apart. */
export function PairFigure({ index, figure, choice }: FigureProps<"pair">) {
  const { asOf, rows, pair } = boardOf(index, { ...choice, parties: figure.between });
  const tally = tallyOf(
    rows.flatMap(({ issue, relation }) => (relation ? [{ issue, relation }] : [])),
  );
  const of = (kind: (typeof RELATION_KINDS)[number]) =>
    rows.filter(({ relation }) => relation?.kind === kind);
  const apart = APART.flatMap(of);
  return (
    <Shape
      index={index}
      figure={figure}
      asOf={asOf}
      lede={pair && <p>{pairSentence(pair, tally)}</p>}
    >
      <ul className={styles.tally} aria-label="How they relate, over the issues">
        {RELATION_KINDS.filter((kind) => tally.counts[kind] > 0).map((kind) => (
          <li key={kind} data-kind={kind} data-count={tally.counts[kind]}>
            <b>{tally.counts[kind]}</b> {RELATION_WORDS[kind].short}
          </li>
        ))}
      </ul>
      <ul className={styles.rows}>
        {apart.map((row) => (
          <Row key={row.issue.id} index={index} row={row} />
        ))}
      </ul>
      {RELATION_KINDS.filter(
        (kind) => !APART.some((one) => one === kind) && of(kind).length > 0,
      ).map((kind) => (
        <p key={kind} className={styles.rest}>
          <b>{capitalised(RELATION_WORDS[kind].short)}:</b>{" "}
          {listWords(of(kind).map(({ issue }) => issue.name))}.
        </p>
      ))}
      <Key cells={apart.flatMap(({ cells }) => cells)} />
    </Shape>
  );
}

function Row({ index, row: { issue, cells, relation } }: { index: DossierIndex; row: BoardRow }) {
  const [a = "", b = ""] = cells.map(({ party }) => index.partyOf(party).shortName);
  const words = relation && relationWords(relation, [a, b]);
  return (
    <li>
      <details data-drawn>
        <summary>
          <span className={styles.issue}>
            {issue.name}{" "}
            <small>{words && [words.short, words.detail].filter(Boolean).join(", ")}</small>
          </span>
          <span className={styles.bands}>
            {cells.map((cell) => (
              <span key={cell.id} className={styles.band}>
                <span>{index.partyOf(cell.party).shortName}</span>
                {cell.stands.map((stand) => (
                  <Band key={stand.options.join()} issue={issue} stand={stand} old={cell.isOld} />
                ))}
              </span>
            ))}
          </span>
        </summary>
        <PlaceLines index={index} cells={cells} />
      </details>
    </li>
  );
}
