import { Link } from "wouter";
import { PageHead } from "#components/head/PageHead.tsx";
import { Paper } from "#components/paper/Paper.tsx";
import type { Dossier } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { correctionsOf } from "./correctionsOf.ts";
import { Release } from "./Release.tsx";
import styles from "./Release.module.css";

/** Every release of the data, what it changed and why, and the errors that were found. */
export function View({ index }: Pick<ViewProps, "index">) {
  const { id, release, corrections } = index.dossier;
  const releases = correctionsOf(index);
  return (
    <Paper
      head={
        <PageHead
          index={index}
          title={VIEWS.releases.title}
          lede="What we change is our doing, not a party’s: a statement coded anew or withdrawn is a correction, never a move. Moves are counted within one release, by one coding."
        />
      }
      sections={[
        ...(releases.length > 0
          ? releases.map((one) => ({
              id: `release-${one.version}`,
              name: `Release ${one.version}`,
              beside: dateWords(one.date),
              body: <Release release={one} dossier={id} />,
            }))
          : [
              {
                id: "release",
                name: `Release ${release}`,
                body: <p>This dossier keeps no history of its releases.</p>,
              },
            ]),
        {
          id: "errors",
          name: "Errors that readers or we found",
          body: <Errors corrections={corrections} release={release} />,
        },
        { id: "numbers", name: "What the numbers mean", body: <Numbers release={release} /> },
      ]}
    />
  );
}

function Errors({ corrections, release }: Pick<Dossier, "corrections" | "release">) {
  if (corrections.length === 0) return <p>None is on record for release {release}.</p>;
  return (
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
  );
}

function Numbers({ release }: Pick<Dossier, "release">) {
  return (
    <>
      <p>
        Every release stays as it was published. An address that ends in <code>?v={release}</code>{" "}
        keeps showing release {release}, on every page that is opened from it.
      </p>
      <p>
        The first number of a release rises when what was published reads differently: a code, a
        scale or a rule was changed, or something was withdrawn. The second rises when there is more
        to read, the third when only wording, notes or provenance were improved.
      </p>
    </>
  );
}
