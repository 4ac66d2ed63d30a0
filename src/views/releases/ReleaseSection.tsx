import { Link } from "wouter";
import { dateWords } from "#model/dossier/edtf.ts";
import { versionFile } from "#model/dossier/releaseFile.ts";
import { pathOf, rootFrom } from "#state/route.ts";
import { Changed } from "./Changed.tsx";
import type { ReleaseEntry } from "./correctionsOf.ts";
import styles from "./View.module.css";

type Props = { release: ReleaseEntry; dossier: string };

/** What one release added, coded anew and withdrew. */
export function ReleaseSection({ release, dossier }: Props) {
  const { version, date, summary, isRead, lines, statements, recoded, withdrawn } = release;
  const root = rootFrom(pathOf({ view: "releases" }));
  return (
    <section className={styles.release} aria-labelledby={`release-${version}`}>
      <h2 id={`release-${version}`}>
        Release {version} <small>{dateWords(date)}</small>
      </h2>
      <p>{summary}</p>
      <p className={styles.links}>
        {isRead ? (
          <b>You are reading this release.</b>
        ) : (
          <a href={`${root}?v=${version}`}>Read release {version}</a>
        )}{" "}
        <a href={root + versionFile({ id: dossier }, version)}>JSON of {version}</a>
      </p>
      <h3>Added</h3>
      <ul className={styles.added}>
        <li>
          {statements.bySource.length > 0 ? (
            <details>
              <summary>{statements.words}</summary>
              <ol className={styles.sources}>
                {statements.bySource.map(({ id, name, count }) => (
                  <li key={name}>
                    {id ? <Link href={pathOf({ view: "source", source: id })}>{name}</Link> : name}{" "}
                    <b>{count}</b>
                  </li>
                ))}
              </ol>
            </details>
          ) : (
            statements.words
          )}
        </li>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {recoded.length > 0 && <h3>Coded anew</h3>}
      <Changed statements={recoded} />
      {withdrawn.length > 0 && <h3>Withdrawn</h3>}
      <Changed statements={withdrawn} />
    </section>
  );
}
