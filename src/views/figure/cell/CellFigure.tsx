import { cellOf } from "#model/position/cell.ts";
import { supportOf } from "#model/position/support.ts";
import { sentenceOf } from "#model/words/cellWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import { besideWords } from "#model/words/qualifierWords.ts";
import { supportWords } from "#model/words/sure/supportWords.ts";
import type { FigureProps } from "../figureProps.ts";
import { Band } from "../Band.tsx";
import { Key } from "../Key.tsx";
import { Position } from "../Position.tsx";
import { Shape } from "../Shape.tsx";
import { Words } from "../Words.tsx";
import shared from "../Poles.module.css";
import styles from "./CellFigure.module.css";

/** One position: where on the scale, in a sentence, and the words that decide it. */
export function CellFigure({ index, figure, choice }: FigureProps<"cell">) {
  const asOf = choice.asOf ?? index.dossier.asOf;
  const issue = index.issueOf(figure.issue);
  const cell = cellOf(index, { party: figure.party, issue: figure.issue, asOf });
  const silence = silenceWords(index, cell);
  const beside = besideWords(
    issue,
    cell.qualifiers.filter(({ kind }) => kind !== "on-a-condition"),
  );
  return (
    <Shape
      index={index}
      figure={figure}
      asOf={asOf}
      lede={<p className={styles.question}>{issue.question}</p>}
    >
      {silence && (
        <p className={styles.silence}>
          {silence.label}
          {silence.detail && ` (${silence.detail})`}.
        </p>
      )}
      {cell.stands.map((stand) => {
        const [first, ...more] = stand.deciding;
        return (
          <section key={stand.options.join()} className={styles.stand}>
            <p className={styles.sentence}>
              <Position sentence={sentenceOf(issue, stand)} />
            </p>
            <Band issue={issue} stand={stand} old={cell.isOld} />
            {issue.scale === "ordinal" && (
              <p className={shared.poles} aria-hidden="true">
                <span>{issue.options[0]?.label}</span>
                <span>{issue.options.at(-1)?.label}</span>
              </p>
            )}
            {first && <Words index={index} statement={first} />}
            {more.length > 0 && (
              <details data-drawn>
                <summary>
                  {more.length === 1 ? "One more of that day" : `${more.length} more of that day`}
                </summary>
                {more.map((statement) => (
                  <Words key={statement.id} index={index} statement={statement} />
                ))}
              </details>
            )}
            <p className={styles.support}>{supportWords(supportOf(index, cell, stand))}</p>
          </section>
        );
      })}
      {beside.length > 0 && <p className={styles.support}>Also: {beside.join("; ")}.</p>}
      <Key cells={[cell]} opens={false} />
    </Shape>
  );
}
