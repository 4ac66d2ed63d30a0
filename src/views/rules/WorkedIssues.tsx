import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { Scrolled } from "#components/paper/Scrolled.tsx";
import styles from "./WorkedIssues.module.css";
import { workedIssuesOf } from "./workedIssuesOf.ts";

type Props = { index: DossierIndex; asOf: string };

/** The rules at work on every issue, so that a reader can count along. */
export function WorkedIssues({ index, asOf }: Props) {
  return (
    <Scrolled name="Every issue worked out">
      <table className={styles.worked}>
        <caption>
          Every issue worked out, as of {dateWords(asOf)}. Numbers are options from one pole to the
          other.
        </caption>
        <thead>
          <tr>
            <th scope="col">Issue</th>
            <th scope="col">Positions</th>
            <th scope="col">On record</th>
            <th scope="col">In words</th>
            <th scope="col">Bounds</th>
            <th scope="col">Left open by all</th>
          </tr>
        </thead>
        <tbody>
          {workedIssuesOf(index, asOf).map(
            ({ issue, positions, headline, words, bounds, commonGround }) => (
              <tr key={issue.id}>
                <th scope="row">
                  {issue.name}{" "}
                  <small>
                    {issue.options.length} options{issue.scale === "nominal" && ", no order"}
                  </small>
                </th>
                <td>{positions || "nobody on record"}</td>
                <td>
                  {headline.onRecord} of {headline.parties}
                </td>
                <td>
                  {words.map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </td>
                <td>{bounds ? `${bounds.lowest} to ${bounds.highest}` : "open"}</td>
                <td>
                  {commonGround
                    .map(({ id }) => issue.options.findIndex((option) => option.id === id) + 1)
                    .join(", ") || "none"}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </Scrolled>
  );
}
