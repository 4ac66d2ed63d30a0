import { Link } from "wouter";
import { SiteFile } from "#components/address/SiteFile.tsx";
import { versionFile } from "#model/releases/releaseFile.ts";
import { pathOf } from "#state/route.ts";
import { Changed } from "./Changed.tsx";
import type { ReleaseEntry } from "./correctionsOf.ts";
import styles from "./Release.module.css";

type Props = { release: ReleaseEntry; dossier: string };

/** What one release added, coded anew and withdrew. */
export function Release({ release, dossier }: Props) {
  const { version, summary, isRead, lines, statements, recoded, withdrawn } = release;
  return (
    <>
      <p>{summary}</p>
      <p className={styles.links}>
        {isRead ? (
          <b>You are reading this release.</b>
        ) : (
          <SiteFile file={`?v=${version}`}>Read release {version}</SiteFile>
        )}{" "}
        <SiteFile file={versionFile({ id: dossier }, version)}>JSON of {version}</SiteFile>
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
    </>
  );
}
