import type { Source } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { SaidGroup } from "./sourcePageOf.ts";
import styles from "./View.module.css";

type Props = { source: Source; dates: readonly SaidGroup[] };

/** When it was published, how that is known, and how the dates in it were read. */
export function SourceDates({ source, dates }: Props) {
  return (
    <section>
      <h2>How it is dated</h2>
      <p>
        Published {dateWords(source.published)} <code>{source.published}</code>; how that is known:{" "}
        {source.publishedBasis}.
      </p>
      {dates.length > 0 && (
        <table className={styles.dates}>
          <caption>
            When its statements were made. The coder’s note of each says how a date was resolved
            where that is not plain; an undated one was said by the publication or earlier.
          </caption>
          <thead>
            <tr>
              <th scope="col">Said</th>
              <th scope="col">Ordered by</th>
              <th scope="col">Statements</th>
            </tr>
          </thead>
          <tbody>
            {dates.map(({ said, day, statements }) => (
              <tr key={said}>
                <th scope="row">{said ? dateWords(said) : "Undated"}</th>
                <td>{dateWords(day)}</td>
                <td>
                  <ul>
                    {statements.map(({ id }) => (
                      <li key={id}>
                        <a href={`#${id}`}>{id}</a>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
