import { useEffect, useRef } from "react";
import { Link, useLocation } from "wouter";
import { addressHere } from "#components/address/whole.ts";
import { AtHand } from "#components/briefing/AtHand.tsx";
import { Cite } from "#components/cite/Cite.tsx";
import { TermText } from "#components/glossary/TermText.tsx";
import { CopyButton } from "#components/statement/CopyButton.tsx";
import { TrustLine } from "#components/head/TrustLine.tsx";
import { useEscape } from "#components/later/useEscape.ts";
import { ScaleKey } from "./ScaleKey.tsx";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import { SUPPORT_TERMS } from "#model/words/sure/supportWords.ts";
import { citedView } from "#state/citedView.ts";
import { pathOf, underOf, type ViewProps } from "#state/route.ts";
import { chooseStage, useSelection } from "#state/selection.ts";
import { shownAt } from "#state/shownAt.ts";
import styles from "./View.module.css";
import { evidenceOf } from "./evidenceOf.ts";
import { EvidenceShelf } from "./EvidenceShelf.tsx";
import { JumpLinks } from "./JumpLinks.tsx";
import { useCovering } from "./useCovering.ts";

/** The words behind one cell: the deciding statements first, then all that was left out and why. */
export function View({ index, route, asOf }: ViewProps<"evidence">) {
  const question = { party: route.party, issue: route.issue, asOf };
  const { party, issue, sentence, title, notes, shelves, stands, breaks } = evidenceOf(
    index,
    question,
  );
  const selection = useSelection();
  // The page that lies behind the panel, and is left when it closes.
  const backdrop = pathOf(underOf(selection.over, question));
  const [, navigate] = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const panel = dialog.current;
    const fillsScreen = matchMedia("screen and (width < 48rem)");
    // Where nothing beside it can be seen, nothing beside it may take the focus.
    const lay = () => {
      panel?.close();
      if (fillsScreen.matches) panel?.showModal();
      else panel?.show();
    };
    if (fillsScreen.matches) lay();
    fillsScreen.addEventListener("change", lay);
    return () => fillsScreen.removeEventListener("change", lay);
  }, []);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    dialog.current?.scrollTo(0, 0);
  }, []);

  useCovering(dialog);

  useEscape(true, () => navigate(backdrop));

  return (
    <dialog
      open
      ref={dialog}
      className={styles.panel}
      aria-labelledby="evidence-title"
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        navigate(backdrop);
      }}
    >
      <p className={styles.bar}>
        <span>
          {party.name} <span aria-hidden="true">·</span> {issue.name}
        </span>
        <Link href={backdrop} className={`button ${styles.close}`}>
          Close
        </Link>
      </p>
      <div className={styles.atHand}>
        <AtHand
          index={index}
          letters={selection.stage.briefing}
          onKeep={(briefing) => chooseStage({ briefing })}
          shownNow={() => shownAt(index, pathOf(route), selection)}
          stage={pathOf({ view: "present" })}
        />
      </div>
      <h2 id="evidence-title" tabIndex={-1} ref={heading}>
        <span className="visually-hidden">
          {party.name} on {issue.name}:{" "}
        </span>
        {title}
      </h2>
      <p className={styles.sentence}>{sentence}</p>
      <ScaleKey issue={issue} stands={stands} />
      <p className={styles.question}>{issue.question}</p>
      <TrustLine index={index} title={`${party.name} on ${issue.name}`} />
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>
              <TermText text={note} glossary={SUPPORT_TERMS} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <CopyButton label="Copy link" text={() => addressHere()} />
        <Cite label="Cite this position" subject={citedView(index, { route, selection })} />
        <TakeAway
          index={index}
          pathOf={pathOf}
          shown={{
            name: `evidence-${party.id}-${issue.id}`,
            title: `${party.name} on ${issue.name}`,
            asOf,
            parties: [party.id],
            issues: [issue.id],
          }}
        />
      </div>
      <JumpLinks index={index} shelves={shelves} />
      {shelves.map((shelf) => (
        <EvidenceShelf key={shelf.shelf} index={index} shelf={shelf} breaks={breaks} />
      ))}
      {shelves.length === 0 && (
        <p>
          <Link href={pathOf({ view: "sources" })}>See the sources that were read</Link>
        </p>
      )}
      <p className={styles.key}>
        Words with a bar beside them are the outlet’s; words in quotation marks are the speaker’s
        own.
      </p>
    </dialog>
  );
}
