import { Link } from "wouter";
import { Contact } from "#components/contact/Contact.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import type { Standing } from "./standingOf.ts";

type Props = { index: DossierIndex; standing: Standing };

/** Whom to write to, what happens then, and what was put right so far. */
export function Wrong({ index, standing: { corrections } }: Props) {
  const { dossier } = index;
  const { contact } = dossier;
  return (
    <>
      <Contact dossier={dossier} title={VIEWS.about.title} />
      <p>
        Beside every statement, “Contest this coding” opens{" "}
        {contact ? "a message" : "a note to copy"} with its address, the release and the coding in
        words; say what should change, and which words of the source or which rule (C1, C2 and so
        on) speak for it. What is put right is listed with its reason.
      </p>
      <p>
        {corrections > 0
          ? `${counted(corrections, "correction")} so far: statements coded anew or withdrawn, and errors found.`
          : "No correction so far."}{" "}
        <Link href={pathOf({ view: "releases" })}>Every release, what it changed and why</Link>
      </p>
    </>
  );
}
