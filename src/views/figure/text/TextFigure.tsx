import { fitCount, fitCountWords } from "#components/fits/fitCount.ts";
import { resultsOf } from "#components/fits/resultsOf.ts";
import { testedOf } from "#components/fits/testedOf.ts";
import { dealOf, fitOf } from "#model/comparison/fit.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { viewedOf } from "#model/position/viewed.ts";
import { counted } from "#model/text/english.ts";
import { stanceWords } from "#model/words/cellWords.ts";
import { STATUS_WORDS } from "#model/words/codeWords.ts";
import { cellPath } from "#state/route.ts";
import type { FigureProps } from "../figureProps.ts";
import { Key } from "../Key.tsx";
import { PlaceLines } from "../PlaceLines.tsx";
import { Shape } from "../Shape.tsx";
import styles from "./TextFigure.module.css";

/** One text, clause by clause, and whether each party is inside. */
export function TextFigure({ index, figure, choice }: FigureProps<"text">) {
  const { asOf, parties, issues } = viewedOf(index, choice);
  const proposal = index.proposalOf(figure.text);
  const deal = dealOf(index, { proposal: proposal.id, asOf });
  const rows = issues.flatMap((issue) => {
    const clause = deal.get(issue.id);
    if (!clause) return [];
    const tested = parties.map((party) => testedOf(index, { party, issue, asOf }, cellPath));
    const results = resultsOf(issue, tested, {
      names: [proposal.name],
      clause,
      proposals: [proposal.id],
    });
    return [{ issue, clause, tested, results }];
  });
  return (
    <Shape
      index={index}
      figure={figure}
      asOf={asOf}
      lede={
        <p>
          {dateWords(proposal.date)}, {STATUS_WORDS[proposal.status].short}; on{" "}
          {counted(rows.length, "issue")} something of it is on record.
        </p>
      }
    >
      {rows.length > 0 && (
        <ul className={styles.counts} aria-label="How its clauses come out with each party">
          {parties.map(({ id, shortName }) => {
            const fits = rows.flatMap(({ issue, clause, tested }) => {
              const one = tested.find(({ party }) => party.id === id);
              return one ? [fitOf(issue, one.cell.position, clause)] : [];
            });
            return (
              <li key={id}>
                <b>{shortName}</b> {fitCountWords(fitCount(fits)).join(", ")}
              </li>
            );
          })}
        </ul>
      )}
      <ul className={styles.rows}>
        {rows.map(({ issue, clause, tested, results }) => (
          <li key={issue.id}>
            <details data-drawn>
              <summary>
                <span className={styles.clause}>
                  <b>{issue.name}:</b> {stanceWords(issue, clause)}
                </span>
                <span className={styles.fits}>
                  {results.map(({ party, fit, words, own }) => (
                    <span key={party} data-fit={fit}>
                      <b>{index.partyOf(party).shortName}</b> {words}
                      {own && <span className="visually-hidden">, {own}</span>}
                    </span>
                  ))}
                </span>
              </summary>
              <PlaceLines index={index} cells={tested.map(({ cell }) => cell)} />
            </details>
          </li>
        ))}
      </ul>
      <Key cells={[]} opens={rows.length > 0} />
    </Shape>
  );
}
