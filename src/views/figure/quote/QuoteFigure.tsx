import { stanceWords } from "#model/words/cellWords.ts";
import { FIRMNESS_WORDS, NO_POSITION } from "#model/words/codeWords.ts";
import { unplacedWords } from "#model/words/unplacedWords.ts";
import type { FigureProps } from "../figureProps.ts";
import { Shape } from "../Shape.tsx";
import { Words } from "../Words.tsx";
import styles from "./QuoteFigure.module.css";

/** One statement, to be read, and how it was coded. */
export function QuoteFigure({ index, figure }: FigureProps<"quote">) {
  const { statement } = index.statementOf(figure.statement);
  const { stance, firmness, unplaced, conditionalOn } = statement;
  const issue = index.issueOf(statement.issue);
  const coded = stance
    ? [
        stanceWords(issue, stance),
        ...(firmness === "unstated" ? [] : [FIRMNESS_WORDS[firmness].short]),
        ...(conditionalOn ? [`on condition: ${conditionalOn}`] : []),
      ].join(", ")
    : `${NO_POSITION} (${unplacedWords(unplaced)})`;
  return (
    <Shape index={index} figure={figure} asOf={index.dossier.asOf} days={issue.question}>
      <div className={styles.quote}>
        <Words index={index} statement={statement} />
      </div>
      <p className={styles.coded}>
        Coded as: <b>{coded}</b>
      </p>
    </Shape>
  );
}
