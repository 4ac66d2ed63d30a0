import { useMemo } from "react";
import { FitKey } from "#components/fits/FitKey.tsx";
import { PageHead } from "#components/head/PageHead.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import type { ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { choose, useSelection } from "#state/selection.ts";
import { Controls } from "./Controls.tsx";
import { draftedOf } from "./draftedOf.ts";
import { draftWith } from "./draftFrom.ts";
import { Table } from "./Table.tsx";
import { tallyWords } from "./tallyWords.ts";
import styles from "./View.module.css";

/** A deal that the reader drafts, against every party's stated position. */
export function View({ index }: Pick<ViewProps, "index">) {
  const selection = useSelection();
  const drafted = useMemo(() => draftedOf(index, selection), [index, selection]);
  const { asOf, blocks, hiddenClauses, starts } = drafted;
  const { issues } = index.dossier;

  return (
    <div className={styles.page}>
      <PageHead
        index={index}
        title={VIEWS.draft.title}
        lede={`Choose options under the questions, and see whose position each lies inside, by what was stated as of ${dateWords(asOf)}. The draft is kept in this page’s address alone.`}
      />
      <noscript>
        <p className={styles.aside}>Drafting needs scripts. Below is where every party stands.</p>
      </noscript>
      <div className="needs-script no-print">
        <Controls
          issues={issues}
          starts={starts}
          draft={selection.draft}
          results={tallyWords(drafted)}
          onReplace={(draft) => choose({ draft })}
        />
      </div>
      <FitKey />
      {hiddenClauses > 0 && (
        <p className={styles.aside}>
          Your draft also settles {counted(hiddenClauses, "issue")} that{" "}
          {hiddenClauses === 1 ? "is" : "are"} not among those chosen above, and not counted here.
        </p>
      )}
      {blocks.length > 0 ? (
        <Table
          drafted={drafted}
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
