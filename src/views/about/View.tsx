import { useMemo } from "react";
import { Link } from "wouter";
import { PageHead } from "#components/head/PageHead.tsx";
import type { ViewProps } from "#state/route.ts";
import { pathOf } from "#state/route.ts";
import { tabsOf, VIEWS } from "#state/views.ts";
import { trustWords } from "#model/words/sure/trustWords.ts";
import { Missing } from "./Missing.tsx";
import { Reuse } from "./Reuse.tsx";
import { standingOf } from "./standingOf.ts";
import { Sure } from "./Sure.tsx";
import styles from "./View.module.css";
import { Wrong } from "./Wrong.tsx";

/** In two minutes: who made this and how, how sure it is, what is missing, and whom to write to. */
export function View({ index }: Pick<ViewProps, "index">) {
  const { dossier } = index;
  const standing = useMemo(() => standingOf(index, index.dossier.asOf), [index]);
  const [coded] = trustWords(dossier);
  const sections = [
    {
      id: "made",
      name: "Who made it, and how",
      body: (
        <>
          <p>
            Parley shows what parties are on record as saying. It does not score, predict or judge.
            Where nothing was found it says so; silence is not a position.
          </p>
          <p>
            {coded}. A statement is what a passage of a source says of one party on one issue, coded
            by a written <Link href={pathOf({ view: "codebook" })}>codebook</Link>; positions and
            distances follow from the statements by numbered{" "}
            <Link href={pathOf({ view: "rules" })}>rules</Link> alone.
            {dossier.reliability &&
              ` ${dossier.reliability.passages} passages were coded twice and the two codings compared.`}{" "}
            <Link href={`${pathOf({ view: "reliability" })}#coding`}>
              How the coding was made, pass by pass
            </Link>
          </p>
        </>
      ),
    },
    { id: "sure", name: "How sure it is", body: <Sure index={index} standing={standing} /> },
    { id: "missing", name: "What is missing", body: <Missing index={index} standing={standing} /> },
    { id: "wrong", name: "Whom to write to", body: <Wrong index={index} standing={standing} /> },
    { id: "reuse", name: "Cite, licence and data", body: <Reuse index={index} /> },
    {
      id: "browsers",
      name: "Which browsers",
      body: (
        <p>
          Made for browsers of 2024 and later: Chrome and Edge from 123, Firefox from 128, Safari
          from 17.5. It is tested in Chromium, and one page of each kind in Firefox and WebKitGTK;
          with screen readers, on real phones and on projectors it was not tested. Without scripts
          every page can be read; choices of date, parties and issues need them. Nothing about you
          is kept or sent.
        </p>
      ),
    },
    {
      id: "more",
      name: "To look further",
      body: (
        <ul className={styles.facts}>
          {tabsOf(VIEWS.about.place)
            .filter((tab) => tab !== "about")
            .map((tab) => (
              <li key={tab}>
                <Link href={pathOf({ view: tab })}>{VIEWS[tab].name}</Link>: {VIEWS[tab].what}
              </li>
            ))}
        </ul>
      ),
    },
  ];
  return (
    <>
      <PageHead
        index={index}
        title={VIEWS.about.title}
        lede="In two minutes: who made this and how, how sure it is, what is missing, and whom to write to."
      />
      <div className={styles.parts}>
        {sections.map(({ id, name, body }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{name}</h2>
            {body}
          </section>
        ))}
      </div>
    </>
  );
}
