import { Link, useSearch } from "wouter";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { withAsked } from "#state/address.ts";
import { isOneFile } from "#state/bar/here.ts";
import { pathOf } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { toQuery } from "#state/url.ts";
import styles from "./ReleaseNotice.module.css";

type Props = { index: DossierIndex };

/** Says, for as long as the address keeps a release, which one it is and how to leave it. */
export function ReleaseNotice({ index: { dossier } }: Props) {
  const selection = useSelection();
  const search = useSearch();
  if (selection.release === undefined || isOneFile()) return null;
  const { release, releases = [] } = dossier;
  const current = releases[0]?.version ?? release;
  const named = (version: string) => {
    const date = releases.find((known) => known.version === version)?.date;
    return date === undefined ? version : `${version} of ${dateWords(date)}`;
  };
  // The same page, and the same choices; what the current release does not know is named there.
  const query = withAsked(toQuery({ ...selection, release: undefined }), search);
  return (
    <aside className={styles.notice} aria-label="Release">
      {release === current ? (
        <>
          <span>
            This address keeps release <b>{named(release)}</b>, the current one.
          </span>
          <a href={query || "./"}>Follow the newest release</a>
        </>
      ) : (
        <>
          <span>
            You are reading release <b>{named(release)}</b>; the current release is {named(current)}
            .
          </span>
          <a href={query || "./"}>This page in release {current}</a>
          <Link href={pathOf({ view: "releases" })}>What has changed</Link>
        </>
      )}
    </aside>
  );
}
