import type { ReactNode } from "react";
import { PageHead } from "#components/head/PageHead.tsx";
import { Legend } from "#components/marks/Legend.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { CellWordsSection } from "./CellWordsSection.tsx";
import { CodebookSection } from "./CodebookSection.tsx";
import { CoverageSection } from "./CoverageSection.tsx";
import { Example } from "./example/Example.tsx";
import { GlossarySection } from "./GlossarySection.tsx";
import styles from "./View.module.css";
import { PartiesSection } from "./PartiesSection.tsx";
import { RecordSection } from "./RecordSection.tsx";
import { ReliabilitySection } from "./ReliabilitySection.tsx";
import { RulesSection } from "./RulesSection.tsx";
import { WeakSection } from "./WeakSection.tsx";
import { useHashArrival } from "./useHashArrival.ts";
import type { ViewProps } from "#state/route.ts";
import { VIEWS } from "#state/views.ts";
import { WorkedIssues } from "./WorkedIssues.tsx";

type Section = { readonly id: string; readonly name: string; readonly body: ReactNode };

/** How the passages were found, coded and turned into positions. */
export function View({ index }: Pick<ViewProps, "index">) {
  useHashArrival();
  const sections = sectionsOf(index);
  return (
    <div className={styles.page}>
      <nav className={styles.contents} aria-labelledby="contents">
        <h2 id="contents">On this page</h2>
        <ol>
          {sections.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ol>
      </nav>
      <article className={styles.text}>
        <PageHead index={index} title={VIEWS.about.title} />
        <p>
          Parley shows what parties are on record as saying. It does not score, predict or judge.
          Where nothing was found it says so; silence is not a position.
        </p>
        <Legend />
        {sections.map(({ id, name, body }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} tabIndex={-1}>
              {name}
            </h2>
            {body}
          </section>
        ))}
      </article>
    </div>
  );
}

function sectionsOf(index: DossierIndex): readonly Section[] {
  const { coding, asOf } = index.dossier;
  return [
    { id: "coding", name: "How the coding was made", body: <p>{coding}</p> },
    {
      id: "reliability",
      name: "How reliable the coding is",
      body: <ReliabilitySection index={index} />,
    },
    { id: "coverage", name: "What was read", body: <CoverageSection index={index} /> },
    {
      id: "weak",
      name: "What remains weak",
      body: <WeakSection index={index} asOf={asOf} />,
    },
    { id: "codebook", name: "The codebook", body: <CodebookSection index={index} /> },
    { id: "rules", name: "The rules of derivation", body: <RulesSection /> },
    {
      id: "example",
      name: "A cell worked out, for you to change",
      body: (
        <>
          <p>
            Switch statements off, change how they are coded or add one, and see which rule leaves
            what out, and what the cell becomes. Nothing here changes the record, or is kept.
          </p>
          <Example index={index} asOf={asOf} />
        </>
      ),
    },
    { id: "words", name: "What the words mean", body: <CellWordsSection /> },
    {
      id: "worked-issues",
      name: "How far apart, worked out",
      body: (
        <>
          <p>
            Every issue by <a href="#D15">D15</a>, <a href="#D16">D16</a> and <a href="#D17">D17</a>
            . Nothing here is ever a percentage.
          </p>
          <WorkedIssues index={index} asOf={asOf} />
        </>
      ),
    },
    { id: "parties", name: "Parties", body: <PartiesSection index={index} /> },
    {
      id: "corrections",
      name: "Corrections, licence and how to cite",
      body: <RecordSection index={index} />,
    },
    { id: "glossary", name: "Glossary", body: <GlossarySection index={index} /> },
  ];
}
