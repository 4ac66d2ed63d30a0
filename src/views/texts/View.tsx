import { useMemo } from "react";
import { PageHead } from "#components/head/PageHead.tsx";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { choose, useSelection } from "#state/selection.ts";
import { DraftControls } from "./DraftControls.tsx";
import { draftWith } from "./draftFrom.ts";
import { FitKey } from "./FitKey.tsx";
import { proposalsOf } from "./proposalsOf.ts";
import { ProposalsTable } from "./ProposalsTable.tsx";
import styles from "./View.module.css";
import { TextsShown } from "./TextsShown.tsx";
import { TextTrack } from "./TextTrack.tsx";
import { TotalsTable } from "./TotalsTable.tsx";
import { totalsSentence } from "./totalsSentence.ts";

/** Each text on the table against each party's stated position, and a deal that the reader drafts. */
export function View({ index }: Pick<ViewProps, "index">) {
  const selection = useSelection();
  const proposals = useMemo(() => proposalsOf(index, selection), [index, selection]);
  const { asOf, texts, later, blocks, hiddenClauses } = proposals;
  const { issues } = index.dossier;

  return (
    <div className={styles.page}>
      <PageHead index={index} title={VIEWS.texts.title} />
      <p className={styles.lede}>
        Each text on the table as of {dateWords(asOf)}, clause by clause, against what every party
        has stated. A text is tested only on the clauses that are on record.
      </p>
      <h2>Texts on the table</h2>
      {texts.length > 0 ? (
        <>
          <p className={styles.lede}>
            By date, not to scale. A solid line leads from a text to the one that replaces it.
          </p>
          <TextTrack parties={index.dossier.parties} texts={texts} />
        </>
      ) : (
        <p>No text is on record by this date.</p>
      )}
      {later > 0 && (
        <p className={styles.aside}>
          {counted(later, "text")} not shown: later than the date chosen.
        </p>
      )}
      <section className="needs-script no-print" aria-labelledby="draft-a-deal">
        <h2 id="draft-a-deal">Draft a deal</h2>
        <p className={styles.lede}>
          Choose options under the questions below. The draft is kept in this page’s address alone.
        </p>
        <DraftControls
          issues={issues}
          texts={texts}
          draft={selection.draft}
          results={totalsSentence(proposals)}
          onReplace={(draft) => choose({ draft })}
        />
      </section>
      <h2>Clause against position</h2>
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
      <FitKey />
      {texts.length > 0 && (
        <div className={styles.rows}>
          <TextsShown proposals={proposals} onChoose={(chosen) => choose({ texts: chosen })} />
          <TotalsTable proposals={proposals} />
        </div>
      )}
      {hiddenClauses > 0 && (
        <p className={styles.aside}>
          Your draft also settles {counted(hiddenClauses, "issue")} that{" "}
          {hiddenClauses === 1 ? "is" : "are"} not among those chosen above, and not counted here.
        </p>
      )}
      {blocks.length > 0 ? (
        <ProposalsTable
          proposals={proposals}
          onChoose={(issue, option) =>
            choose({ draft: draftWith(issues, selection.draft, { issue, option }) })
          }
        />
      ) : (
        <p>No issue is chosen. Choose one above, or show all.</p>
      )}
    </div>
  );
}
