import { codedAsWords } from "#model/words/figure/codedAs.ts";
import type { FigureProps } from "../figureProps.ts";
import { Shape } from "../Shape.tsx";
import { Words } from "../Words.tsx";
import styles from "./QuoteFigure.module.css";

/** One statement, to be read, and how it was coded. */
export function QuoteFigure({ index, figure }: FigureProps<"quote">) {
  const { statement } = index.statementOf(figure.statement);
  const issue = index.issueOf(statement.issue);
  return (
    <Shape index={index} figure={figure} asOf={index.dossier.asOf} days={issue.question}>
      <div className={styles.quote}>
        <Words index={index} statement={statement} />
      </div>
      <p className={styles.coded}>
        Coded as: <b>{codedAsWords(index, statement)}</b>
      </p>
    </Shape>
  );
}
