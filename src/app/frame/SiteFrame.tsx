import { type ReactNode, useDeferredValue, useMemo } from "react";
import { Link, useLocation } from "wouter";
import { Cite } from "#components/cite/Cite.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dossierFile } from "#model/dossier/releaseFile.ts";
import { citedView } from "#state/citedView.ts";
import { pathOf, rootFrom, type Route } from "#state/route.ts";
import type { Offer } from "#state/nearestPages.ts";
import { useSelection } from "#state/selection.ts";
import { type Backdrop, isBackdrop, PLACES, type PlainView, viewOf } from "#state/views.ts";
import { Choices } from "#app/choices/Choices.tsx";
import { PaletteButton } from "#app/palette/Button.tsx";
import { RecordEnd } from "./RecordEnd.tsx";
import { ReleaseNotice } from "./ReleaseNotice.tsx";
import styles from "./SiteFrame.module.css";

type Props = {
  index: DossierIndex;
  route: Route;
  /** The view shown, or behind the evidence panel. */
  backdrop: Backdrop;
  /** What of the address was ignored, in a sentence. */
  notice: string | undefined;
  /** The pages that the reader may have meant; often none. */
  offers: readonly Offer[];
  onDismiss: () => void;
  children: ReactNode;
};

/** The chrome around a view of the site; a presenter's screen and an embedded page have their own. */
export function SiteFrame({ index, route, backdrop, notice, offers, onDismiss, children }: Props) {
  const { dossier } = index;
  const [path] = useLocation();
  return (
    <>
      <a className={styles.skip} href="#view">
        Skip to the content
      </a>
      <ReleaseNotice index={index} />
      <header className={styles.header}>
        <Link href="/" className={styles.brand}>
          <svg viewBox="0 0 32 16" aria-hidden="true">
            <path d="M2 8h28" className={styles.line} />
            <rect x="4" y="3" width="9" height="10" rx="2" className={styles.left} />
            <rect x="19" y="3" width="9" height="10" rx="2" className={styles.right} />
          </svg>
          Parley
        </Link>
        <nav aria-label="Views">
          {PLACES.map(({ name, view }) => (
            <Link
              key={name}
              href={pathOf({ view })}
              aria-current={currentOf(view, { route, backdrop })}
            >
              {name}
            </Link>
          ))}
        </nav>
        <PaletteButton index={index} />
        <p className={styles.dossier}>
          {dossier.title}. <RecordEnd day={dossier.recordEnds} />
        </p>
      </header>
      <noscript>
        <p className={styles.notice}>
          Scripts are off: everything can be read and every link followed, but choices after the “?”
          of an address (date, parties, issues) are not applied.
        </p>
      </noscript>
      {notice && (
        <output className={styles.notice}>
          {notice}{" "}
          <button type="button" className="button" onClick={onDismiss}>
            Dismiss
          </button>
          <Offers offers={offers} />
        </output>
      )}
      {(route.view === "evidence" || isBackdrop(route.view)) && (
        <Choices index={index} view={route.view} />
      )}
      <main id="view" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p>
          {dossier.summary}{" "}
          <Link href={pathOf({ view: "releases" })}>Release {dossier.release}</Link>.{" "}
          <Link href={pathOf({ view: "about" })}>How this was made</Link>. Data:{" "}
          <a href={rootFrom(path) + dossierFile(dossier)}>JSON</a>{" "}
          <CiteView index={index} route={route} />
        </p>
        <p>{dossier.licence}</p>
      </footer>
    </>
  );
}

/** The pages nearest to one that does not exist. */
function Offers({ offers }: Pick<Props, "offers">) {
  if (offers.length === 0) return null;
  return (
    <span className={styles.offers}>
      The nearest are:
      {offers.map(({ path, words }) => (
        <Link key={path} href={path}>
          {words}
        </Link>
      ))}
    </span>
  );
}

/** Cites whatever the address shows, with the reader's choices. */
function CiteView({ index, route }: Pick<Props, "index" | "route">) {
  const selection = useDeferredValue(useSelection());
  const subject = useMemo(() => citedView(index, { route, selection }), [index, route, selection]);
  return <Cite label="Cite this view" subject={subject} />;
}

type Shown = { readonly route: Route; readonly backdrop: Backdrop };

/** Whether a link leads to the page shown, or to the place that the page belongs to. */
function currentOf(view: PlainView, { route, backdrop }: Shown): "page" | "true" | undefined {
  if (route.view === view) return "page";
  const shown = route.view === "evidence" ? backdrop : route.view;
  return viewOf(shown).place === viewOf(view).place ? "true" : undefined;
}
