import { useDeferredValue, useMemo } from "react";
import { Link } from "wouter";
import { Spoken } from "#components/later/Told.tsx";
import { AtHand } from "#components/briefing/AtHand.tsx";
import { useRoot } from "#components/address/SiteFile.tsx";
import { addressHere } from "#components/address/whole.ts";
import { Cite } from "#components/cite/Cite.tsx";
import { CopyButton } from "#components/statement/CopyButton.tsx";
import { dossierFile } from "#model/releases/releaseFile.ts";
import { citedView } from "#state/citedView.ts";
import { pathOf } from "#state/route.ts";
import { chooseStage, useSelection } from "#state/selection.ts";
import { shownAt } from "#state/shownAt.ts";
import { isBackdrop, type PlainView, viewOf } from "#state/views.ts";
import { Choices } from "#app/choices/Choices.tsx";
import { PresentLink } from "#app/links/PresentLink.tsx";
import { PaletteButton } from "#app/palette/Button.tsx";
import { EmbedLink } from "./EmbedLink.tsx";
import { FileNotice } from "./FileNotice.tsx";
import type { FrameProps } from "./frameProps.ts";
import noticeStyles from "./Notice.module.css";
import { Notice } from "./Notice.tsx";
import { Places } from "./Places.tsx";
import { ReleaseNotice } from "./ReleaseNotice.tsx";
import styles from "./SiteFrame.module.css";
import { Tabs } from "./Tabs.tsx";

/** The chrome around a view of the site; a presenter’s screen and an embedded page have their own. */
export function SiteFrame({
  index,
  route,
  backdrop,
  notice,
  offers,
  onDismiss,
  children,
}: FrameProps) {
  const { dossier } = index;
  const root = useRoot();
  const shown = route.view === "evidence" ? backdrop : route.view;
  const { place } = viewOf(shown);
  const currentOf = (view: PlainView) =>
    view === route.view ? "page" : view === shown ? "true" : undefined;
  return (
    <>
      <a className={styles.skip} href="#view">
        Skip to the content
      </a>
      <ReleaseNotice index={index} />
      <FileNotice index={index} />
      <header className={styles.header}>
        <Link href="/" className={styles.brand}>
          <svg viewBox="0 0 32 16" aria-hidden="true">
            <path d="M2 8h28" className={styles.line} />
            <rect x="4" y="3" width="9" height="10" rx="2" className={styles.left} />
            <rect x="19" y="3" width="9" height="10" rx="2" className={styles.right} />
          </svg>
          Parley
        </Link>
        <p className={styles.dossier}>{dossier.title}</p>
        <Places title={dossier.title} currentOf={currentOf} placeShown={place} />
        <PresentLink route={route} className={`button ${styles.present}`} />
        <PaletteButton index={index} />
      </header>
      <noscript>
        <p className={noticeStyles.notice}>
          Scripts are off: everything can be read and every link followed, but choices after the “?”
          of an address (date, parties, issues) are not applied.
        </p>
      </noscript>
      <Notice notice={notice} offers={offers} onDismiss={onDismiss} />
      <Briefing index={index} route={route} />
      <div className={styles.under}>
        {place !== undefined && <Tabs place={place} currentOf={currentOf} />}
        {isBackdrop(shown) && <Choices index={index} view={shown} />}
      </div>
      <Spoken />
      <main id="view" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>
          {dossier.summary}{" "}
          <Link href={pathOf({ view: "releases" })}>Release {dossier.release}</Link>.{" "}
          <Link href={pathOf({ view: "about" })}>How this was made</Link>.{" "}
          {root !== undefined && (
            <>
              Data: <a href={root + dossierFile(dossier)}>JSON</a>
            </>
          )}
        </p>
        <div className={`${styles.ways} no-print`}>
          <CopyButton label="Copy link" text={() => addressHere()} />
          <CiteView index={index} route={route} />
          <PresentLink route={route} />
          {root !== undefined && <EmbedLink index={index} route={route} />}
          <Link href={pathOf({ view: "newsrooms" })}>For newsrooms</Link>
        </div>
        <p>{dossier.licence}</p>
      </footer>
    </>
  );
}

/** The reader's own briefing, to which any page can be added. */
function Briefing({ index, route }: Pick<FrameProps, "index" | "route">) {
  const letters = useSelection(({ stage }) => stage.briefing);
  return (
    <AtHand
      index={index}
      letters={letters}
      onKeep={(briefing) => chooseStage({ briefing })}
      shownNow={() => shownAt(index, pathOf(route), useSelection.getState())}
      stage={pathOf({ view: "present" })}
    />
  );
}

/** Cites whatever the address shows, with the reader's choices. */
function CiteView({ index, route }: Pick<FrameProps, "index" | "route">) {
  const selection = useDeferredValue(useSelection());
  const subject = useMemo(() => citedView(index, { route, selection }), [index, route, selection]);
  return <Cite label="Cite this view" subject={subject} />;
}
