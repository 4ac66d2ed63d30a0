import { knownSite } from "#components/address/whole.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { isOneFile } from "#state/bar/here.ts";
import styles from "./ReleaseNotice.module.css";

type Props = { index: DossierIndex };

/** Says in the one file, which stays as it is, how old it is and where a newer one would be; on the site nothing. */
export function FileNotice({ index: { dossier } }: Props) {
  if (!isOneFile()) return null;
  const { release, releases = [], recordEnds } = dossier;
  const date = releases.find(({ version }) => version === release)?.date;
  const site = knownSite();
  return (
    <aside className={styles.notice} aria-label="This file">
      <span>
        One file, which needs no network: release{" "}
        <b>{date === undefined ? release : `${release} of ${dateWords(date)}`}</b>, record to{" "}
        {dateWords(recordEnds)}.
      </span>
      {site === undefined ? (
        <span>The newest is where this file comes from.</span>
      ) : (
        <a href={site}>Open the newest</a>
      )}
    </aside>
  );
}
