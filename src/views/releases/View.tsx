import { Link } from "wouter";
import { PageHead } from "#components/head/PageHead.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { correctionsOf } from "./correctionsOf.ts";
import styles from "./View.module.css";
import { ReleaseSection } from "./ReleaseSection.tsx";

/** Every release of the data, what it changed and why, and the errors that were found. */
export function View({ index }: Pick<ViewProps, "index">) {
  const { id, release, corrections } = index.dossier;
  const releases = correctionsOf(index);
  return (
    <article className={styles.page}>
      <PageHead index={index} title={VIEWS.releases.title} />
      <p>
        What we change is our doing, not a party’s: a statement coded anew or withdrawn is a
        correction, never a move. Moves are counted within one release, by one coding.
      </p>
      <p>
        Every release stays as it was published. An address that ends in <code>?v={release}</code>{" "}
        keeps showing release {release}, on every page that is opened from it.
      </p>
      <p>
        The first number of a release rises when what was published reads differently: a code, a
        scale or a rule was changed, or something was withdrawn. The second rises when there is more
        to read, the third when only wording, notes or provenance were improved.
      </p>
      {releases.length > 0 ? (
        releases.map((one) => <ReleaseSection key={one.version} release={one} dossier={id} />)
      ) : (
        <section className={styles.release}>
          <h2>Release {release}</h2>
          <p>This dossier keeps no history of its releases.</p>
        </section>
      )}
      <section className={styles.release} aria-labelledby="errors">
        <h2 id="errors">Errors that readers or we found</h2>
        {corrections.length > 0 ? (
          <ul className={styles.added}>
            {corrections.map(({ date, statement, text }) => (
              <li key={`${date} ${text}`}>
                {dateWords(date)}: {text}
                {statement && (
                  <>
                    {" "}
                    <Link href={pathOf({ view: "statement", statement })}>{statement}</Link>
                  </>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p>None is on record for release {release}.</p>
        )}
      </section>
    </article>
  );
}
