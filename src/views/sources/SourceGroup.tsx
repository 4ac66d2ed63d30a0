import { Link } from "wouter";
import { useFirst } from "#components/forms/useFirst.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import { pathOf } from "#state/route.ts";
import type { SourceList } from "./sourceListOf.ts";
import styles from "./View.module.css";

type Props = { group: SourceList["groups"][number] };

const FIRST = 200;

/** The sources of one year, or of one kind. */
export function SourceGroup({ group: { name, sources } }: Props) {
  const { shown, more } = useFirst(sources, { noun: "source", first: FIRST });
  return (
    <section className={styles.group}>
      <h2>
        {name} <small>{counted(sources.length, "source")}</small>
      </h2>
      <ul className={styles.list}>
        {shown.map(({ source, statements }) => (
          <li key={source.id}>
            <h3>
              <Link href={pathOf({ view: "source", source: source.id })}>{source.title}</Link>
            </h3>
            <p>
              <b>{source.outlet}</b>, {dateWords(source.published)}{" "}
              <span aria-hidden="true">·</span> {SOURCE_KIND_WORDS[source.kind].short}{" "}
              <span aria-hidden="true">·</span> {counted(statements, "statement")}{" "}
              <span aria-hidden="true">·</span>{" "}
              {source.read === "whole" ? "read whole" : "read in excerpt"}
            </p>
            <p className={styles.provenance}>{source.provenance}</p>
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
