import { headlineFrom } from "#model/comparison/headline.ts";
import { pairInView } from "#model/comparison/principals.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Cell, cellOf, rowOf } from "#model/position/cell.ts";
import { viewedOf } from "#model/position/viewed.ts";
import { saidShort, sentenceOf } from "#model/words/cellWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import { headlineWords, relationLine } from "#model/words/headlineWords.ts";
import { besideWords } from "#model/words/qualifierWords.ts";
import type { FigureProps } from "../figureProps.ts";
import { Band } from "../Band.tsx";
import { Key } from "../Key.tsx";
import { Position } from "../Position.tsx";
import { Shape } from "../Shape.tsx";
import { Words } from "../Words.tsx";
import shared from "../Poles.module.css";
import styles from "./IssueFigure.module.css";

/** One question: its scale from pole to pole, and on it everybody in view; the words of each open under its band. */
export function IssueFigure({ index, figure, choice }: FigureProps<"issue">) {
  const { asOf, parties } = viewedOf(index, choice);
  const issue = index.issueOf(figure.issue);
  const ids = parties.map(({ id }) => id);
  const row = rowOf(index, { issue: issue.id, asOf, parties: ids });
  const headline = headlineFrom(issue, row, pairInView(index.dossier, ids));
  const { principals, record } = headlineWords(headline, (id) => index.partyOf(id).shortName);
  const held = row.filter((cell) => cell.stands.length > 0);
  return (
    <Shape
      index={index}
      figure={figure}
      asOf={asOf}
      lede={<p>{principals ? `${relationLine(principals)}.` : `${record}.`}</p>}
    >
      {held.length > 0 && <Scale issue={issue} />}
      <ul className={styles.lanes}>
        {held.map((cell) => (
          <Lane key={cell.id} index={index} issue={issue} cell={cell} />
        ))}
      </ul>
      <Silent
        index={index}
        cells={ids.map((party) => cellOf(index, { party, issue: issue.id, asOf }))}
      />
      <Key cells={held} />
    </Shape>
  );
}

/** The options over their columns; where there is no room for words, the two poles alone. */
function Scale({ issue: { options, scale } }: { issue: Issue }) {
  return (
    <>
      <ol className={styles.options} data-of={options.length} aria-label="The options of the scale">
        {options.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ol>
      {scale === "ordinal" && (
        <p
          className={`${shared.poles} ${styles.poles}`}
          data-of={options.length}
          aria-hidden="true"
        >
          <span>{options[0]?.label}</span>
          <span>{options.at(-1)?.label}</span>
        </p>
      )}
    </>
  );
}

type LaneProps = { index: DossierIndex; issue: Issue; cell: Cell };

function Lane({ index, issue, cell }: LaneProps) {
  const beside = besideWords(
    issue,
    cell.qualifiers.filter(({ kind }) => kind !== "on-a-condition"),
  );
  return (
    <li>
      <details data-drawn>
        <summary>
          <b className={styles.name}>{index.partyOf(cell.party).shortName}</b>
          {cell.stands.map((stand, at) => (
            <span key={stand.options.join()} className={styles.place}>
              <span className={styles.sentence}>
                {at > 0 && "Also: "}
                <Position sentence={sentenceOf(issue, stand)} />{" "}
                <time>{saidShort(index, stand.deciding)}</time>
                {at === cell.stands.length - 1 && beside.length > 0 && (
                  <small> · {beside.join(" · ")}</small>
                )}
              </span>
              <Band issue={issue} stand={stand} old={cell.isOld} />
            </span>
          ))}
        </summary>
        {cell.stands.flatMap(({ deciding }) =>
          deciding.map((statement) => (
            <Words key={statement.id} index={index} statement={statement} />
          )),
        )}
      </details>
    </li>
  );
}

type SilentProps = { index: DossierIndex; cells: readonly Cell[] };

/** Who has no place on the scale, and why. */
function Silent({ index, cells }: SilentProps) {
  const silent = cells.flatMap((cell) => {
    const silence = silenceWords(index, cell);
    return silence ? [{ name: index.partyOf(cell.party).shortName, ...silence }] : [];
  });
  if (silent.length === 0) return null;
  return (
    <ul className={styles.silent}>
      {silent.map(({ name, short, detail }) => (
        <li key={name}>
          <b>{name}</b> {short}
          {detail && ` (${detail})`}
        </li>
      ))}
    </ul>
  );
}
