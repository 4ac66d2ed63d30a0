import type { ReactNode } from "react";
import { Link } from "wouter";
import { addressHere } from "#components/address/whole.ts";
import { Cite } from "#components/cite/Cite.tsx";
import { PageHead } from "#components/head/PageHead.tsx";
import { CopyButton } from "#components/statement/CopyButton.tsx";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { citedView } from "#state/citedView.ts";
import { pathOf } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import type { IssueQuestion } from "./answerOf.ts";
import { neighboursOf } from "./neighboursOf.ts";
import styles from "./View.module.css";

type Props = {
  index: DossierIndex;
  question: IssueQuestion;
  /** What answers it. */
  children: ReactNode;
};

/** The question, where it stands among the others, its answer, and what can be done with the page. */
export function Head({ index, question: { issue, asOf, parties }, children }: Props) {
  const { topic, before, after, number, of } = neighboursOf(index, issue.id);
  const selection = useSelection();
  const route = { view: "issue", issue: issue.id } as const;
  return (
    <>
      <PageHead
        index={index}
        title={issue.question}
        above={
          <div className={styles.crumbs}>
            <p>
              <Link href={pathOf({ view: "glance" })}>Positions</Link> › {topic?.name} · question{" "}
              {number} of {of}
            </p>
            <nav aria-label="Other questions">
              {before && (
                <Link href={pathOf({ view: "issue", issue: before.id })}>‹ {before.name}</Link>
              )}
              {after && (
                <Link href={pathOf({ view: "issue", issue: after.id })}>{after.name} ›</Link>
              )}
            </nav>
          </div>
        }
        actions={
          <>
            <CopyButton label="Copy link" text={() => addressHere()} />
            <Cite subject={citedView(index, { route, selection })} />
            <TakeAway
              index={index}
              pathOf={pathOf}
              shown={{
                name: `issue-${issue.id}`,
                title: issue.question,
                asOf,
                parties,
                issues: [issue.id],
              }}
              picture={{
                name: "The scale as a picture",
                element: (page) => page.getElementById("scale"),
              }}
            />
          </>
        }
      />
      {children}
    </>
  );
}
