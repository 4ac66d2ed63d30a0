import { Cite } from "#components/cite/Cite.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { releaseFiles } from "#model/dossier/releaseFile.ts";
import { pathOf, rootFrom } from "#state/route.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex };

const ROOT = rootFrom(pathOf({ view: "about" }));

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
        with its source. Format of the data: {formatVersion}.
      </p>
      <p className={styles.files}>
        {releaseFiles(dossier).map(({ name, file }) => (
          <a key={file} href={ROOT + file} download>
            {name}
          </a>
        ))}
      </p>
    </>
  );
}
