import { Link } from "wouter";
import { useFirst } from "#components/forms/useFirst.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { READ_WORDS, SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import { pathOf } from "#state/route.ts";
import type { SourceList } from "./sourceListOf.ts";
import styles from "./SourceTable.module.css";

type Props = { group: SourceList["groups"][number] };

const FIRST = 200;

/** The sources of one year, or of one kind, a line each; the note of one is whole when it is opened. */
export function SourceTable({ group: { id, name, sources } }: Props) {
  const { shown, more } = useFirst(sources, { noun: "source", first: FIRST });
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id}>
        {name} <small>{counted(sources.length, "source")}</small>
      </h2>
      {/* Its roles are written out because on a narrow screen its rows are laid out as cards. */}
      <table role="table" aria-labelledby={id}>
        <thead role="rowgroup">
          <tr role="row">
            {["Title", "Outlet", "Kind", "Published", "Statements", "Read", "Note"].map(
              (column) => (
                <th key={column} role="columnheader" scope="col">
                  {column}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map(({ source, statements }) => (
            <tr key={source.id} role="row">
              <th role="rowheader" scope="row">
                <Link href={pathOf({ view: "source", source: source.id })}>{source.title}</Link>
              </th>
              <td role="cell">{source.outlet}</td>
              <td role="cell">{SOURCE_KIND_WORDS[source.kind].short}</td>
              <td role="cell">{dateWords(source.published)}</td>
              <td role="cell" data-label="statements">
                {statements}
              </td>
              <td role="cell">{READ_WORDS[source.read].short}</td>
              {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its text is the summary's */}
              <td role="cell" className={styles.note}>
                <details>
                  <summary>{source.provenance}</summary>
                </details>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </section>
  );
}
