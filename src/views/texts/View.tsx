import { useMemo } from "react";
import { Link } from "wouter";
import { FitKey } from "#components/fits/FitKey.tsx";
import { PageHead } from "#components/head/PageHead.tsx";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { choose, useSelection } from "#state/selection.ts";
import { proposalsOf } from "./proposalsOf.ts";
import styles from "./View.module.css";
import { TextsShown } from "./TextsShown.tsx";
import { TextTable } from "./TextTable.tsx";
import { TextTrack } from "./TextTrack.tsx";

/** The texts on the table, what replaced what, and each of them against every party's stated position. */
export function View({ index }: Pick<ViewProps, "index">) {
  const selection = useSelection();
  const proposals = useMemo(() => proposalsOf(index, selection), [index, selection]);
  const { asOf, parties, texts, shown, later } = proposals;
  const { issues } = index.dossier;

  return (
    <div className={styles.page}>
      <PageHead
        index={index}
        title={VIEWS.texts.title}
        lede={
          <>
            Each text on the table as of {dateWords(asOf)}, by date, not to scale; a solid line
            leads from a text to the one that replaces it.{" "}
            <Link href={pathOf({ view: "draft" })} className="needs-script">
              Draft a deal of your own
            </Link>
          </>
        }
        actions={
          <TakeAway
            index={index}
            pathOf={pathOf}
            shown={{
              name: "texts",
              title: VIEWS.texts.title,
              asOf,
              parties: selection.parties ?? index.dossier.parties.map(({ id }) => id),
              issues: selection.issues ?? issues.map(({ id }) => id),
            }}
          />
        }
      />
      <h2 className="visually-hidden">Texts on the table</h2>
      {texts.length > 0 ? (
        <TextTrack parties={index.dossier.parties} texts={texts} />
      ) : (
        <p>No text is on record by this date.</p>
      )}
      {later > 0 && (
        <p className={styles.aside}>
          {counted(later, "text")} not shown: later than the date chosen.
        </p>
      )}
      <h2>One text against all parties</h2>
      <FitKey />
      {texts.length > 0 && (
        <TextsShown proposals={proposals} onChoose={(chosen) => choose({ texts: chosen })} />
      )}
      {selection.issues?.length === 0 ? (
        <p>No issue is chosen. Choose one above, or show all.</p>
      ) : (
        shown.map((test) => (
          <TextTable key={test.text.proposal.id} test={test} parties={parties} asOf={asOf} />
        ))
      )}
    </div>
  );
}
