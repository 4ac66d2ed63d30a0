import { Link } from "wouter";
import { Contact } from "#components/contact/Contact.tsx";
import type { Section } from "#components/paper/Paper.tsx";
import type { Dossier } from "#model/dossier/dossier.ts";
import { PINNED } from "#model/releases/releaseFile.ts";
import { trustWords } from "#model/words/sure/trustWords.ts";
import { pathOf } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { writtenOrigin } from "./standIn.ts";
import styles from "./View.module.css";

/** What an editor asks, in the order in which it is asked; `site` is where the site stands, if that is known. */
export function sectionsOf(dossier: Dossier, site: string | undefined): readonly Section[] {
  const { licence, release } = dossier;
  const origin = site === undefined ? writtenOrigin() : new URL(site).origin;
  const [coded] = trustWords(dossier);
  return [
    {
      id: "paste",
      name: "What you paste",
      body: (
        <p>
          One frame and a link below it, which <Link href={pathOf({ view: "embed" })}>Embed</Link>{" "}
          makes ready. It keeps its room by itself and needs no script. Where frames are not
          allowed, take the picture, the table or the alt text that you find there too.
        </p>
      ),
    },
    {
      id: "allow",
      name: "What to allow",
      body: (
        <>
          <p>If your site has a content security policy, add one source to it:</p>
          <p className={styles.line}>
            <code>frame-src {origin}</code>
          </p>
          <p>
            Nothing else is needed. Only if you also use our script, which makes each frame as high
            as its figure, allow <code>script-src {origin}</code>.
          </p>
        </>
      ),
    },
    {
      id: "sent",
      name: "What is sent",
      body: (
        <p>
          Nothing about your readers: no cookie, no storage, no counting, nobody else is asked. A
          frame fetches its page, one font and, for a choice of day, parties or an older release,
          the record from this site, as any frame does; whoever runs the server can see that, and
          from which site. Nothing is added to the reader’s history, and links open in a new tab.
        </p>
      ),
    },
    {
      id: "pin",
      name: "How it stays as it was",
      body: (
        <p>
          The snippet names a release, as in <code>{`?${PINNED}=${release}`}</code>. Every release
          stays, and the frame goes on showing that one. Without it the figure follows the record,
          and may change under your article.
        </p>
      ),
    },
    {
      id: "corrected",
      name: "If we were wrong",
      body: (
        <p>
          A figure that keeps a release shows what it showed. A line below it says how many of its
          statements were coded anew or withdrawn since, and leads to{" "}
          <Link href={pathOf({ view: "releases" })}>what changed and why</Link>. To show the record
          as it is now, put the newest number into the snippet.
        </p>
      ),
    },
    {
      id: "checked",
      name: "Who has checked it",
      body: (
        <p>
          {coded}. Every mark opens the words it rests on, and every quotation leads to its place in
          its source. <Link href={pathOf({ view: "about" })}>How sure it is</Link>
        </p>
      ),
    },
    {
      id: "credit",
      name: "Licence and credit",
      body: (
        <>
          <p>
            {licence}. A frame credits itself. If you use the picture or the table, write below it:
          </p>
          <p className={styles.line}>
            <code>
              Parley, {dossier.title}, release {release}
              {site !== undefined && `, ${site}`}
            </code>
          </p>
        </>
      ),
    },
    {
      id: "contact",
      name: "Whom to write to",
      body: <Contact dossier={dossier} title={VIEWS.newsrooms.title} />,
    },
  ];
}
