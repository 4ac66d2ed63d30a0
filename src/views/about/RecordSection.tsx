import { Link } from "wouter";
import { Cite } from "#components/cite/Cite.tsx";
import type { Dossier } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";

type Props = { index: DossierIndex };

/** How errors are put right, under what licence the parts stand, and how to cite them. */
export function RecordSection({ index }: Props) {
  const { dossier } = index;
  const { contact, licence, release, formatVersion, title } = dossier;
  const count = correctionCount(dossier);
  return (
    <>
      <p>
        {count > 0
          ? `${counted(count, "correction")} so far: statements coded anew or withdrawn, and errors found.`
          : "No correction so far."}{" "}
        <Link href={pathOf({ view: "releases" })}>Releases and corrections</Link> lists every
        release, what it changed and why.
      </p>
      <h3>To contest a coding</h3>
      <p>
        Beside every statement, “Contest this coding” opens{" "}
        {contact ? "a message" : "a note to copy"} with its address, the release and the coding in
        words; say what should change, and which words of the source or which rule (C1, C2 and so
        on) speak for it. What is put right is listed with its reason.
        {!contact &&
          " This dossier names no address to write to; whoever publishes a copy of it can name one."}
      </p>
      <h3>How to cite</h3>
      <p>
        Cite the dossier with its release, or a statement by its own page; each has a button for it.
        The dossier: {title}, release {release}. <Cite subject={{ kind: "dataset", dossier }} />
      </p>
      <h3>Licence</h3>
      <p>
        The code of this site: MIT. The data: {licence}. Quotations are used here as evidence, each
        with its source. Format of the data: {formatVersion}.
      </p>
    </>
  );
}

function correctionCount({ corrections, releases = [] }: Dossier): number {
  return releases.reduce(
    (sum, { recoded, withdrawn }) => sum + recoded.length + withdrawn.length,
    corrections.length,
  );
}
