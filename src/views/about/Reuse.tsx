import { SiteFile } from "#components/address/SiteFile.tsx";
import { Cite } from "#components/cite/Cite.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { LICENCES, oneFileOf, releaseFiles } from "#model/releases/releaseFile.ts";
import { isOneFile } from "#state/bar/here.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex };

/** How to cite the dossier, under what licence its parts stand, and its files. */
export function Reuse({ index: { dossier } }: Props) {
  const { licence, release, formatVersion, title } = dossier;
  return (
    <>
      <p>
        Cite the dossier with its release, or a statement by its own page; each has a button for it.
        The dossier: {title}, release {release}. <Cite subject={{ kind: "dataset", dossier }} />
      </p>
      <p>
        The code of this site: MIT. The data: {licence}. Quotations are used here as evidence, each
        with its source. Format of the data: {formatVersion}.{" "}
        {isOneFile() ? (
          <button type="button" className="link" popoverTarget={LICENCES}>
            Licence texts of all parts
          </button>
        ) : (
          <SiteFile file={`${LICENCES}.txt`}>Licence texts of all parts</SiteFile>
        )}
      </p>
      {oneFileOf(dossier) !== undefined && (
        <p>
          For a room without a network, take this site in one file: it opens by a double click, from
          a stick too, with every view, chart and quote in it, and stays as it is.
        </p>
      )}
      <p className={styles.files}>
        {releaseFiles(dossier).map(({ name, file }) => (
          <SiteFile key={file} file={file} download>
            {name}
          </SiteFile>
        ))}
      </p>
    </>
  );
}
