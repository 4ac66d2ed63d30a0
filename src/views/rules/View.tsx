import { PageHead } from "#components/head/PageHead.tsx";
import { Paper } from "#components/paper/Paper.tsx";
import type { ViewProps } from "#state/route.ts";
import { firstPoleWords } from "#model/words/sure/scaleWords.ts";
import { sidesOf } from "./sidesOf.ts";
import { VIEWS } from "#state/views.ts";
import { CellWordsSection } from "./CellWordsSection.tsx";
import { Example } from "./example/Example.tsx";
import { RulesSection } from "./RulesSection.tsx";
import { WorkedIssues } from "./WorkedIssues.tsx";

/** How statements become positions, and positions a distance: the rules, their words, and both worked out. */
export function View({ index }: Pick<ViewProps, "index">) {
  const { asOf } = index.dossier;
  return (
    <Paper
      head={
        <PageHead
          index={index}
          title={VIEWS.rules.title}
          lede="How statements become a position, and positions a distance. Everything on this site follows from the record by these rules alone."
        />
      }
      sections={[
        { id: "rules", name: "The rules of derivation", body: <RulesSection /> },
        { id: "words", name: "What the words mean", body: <CellWordsSection /> },
        {
          id: "example",
          name: "A cell worked out, for you to change",
          body: (
            <>
              <p>
                Switch statements off, change how they are coded or add one, and see which rule
                leaves what out, and what the cell becomes. Nothing here changes the record, or is
                kept.
              </p>
              <Example index={index} asOf={asOf} />
            </>
          ),
        },
        {
          id: "worked-issues",
          name: "How far apart, worked out",
          body: (
            <>
              <p>
                Every issue by <a href="#D15">D15</a>, <a href="#D16">D16</a> and{" "}
                <a href="#D17">D17</a>. Nothing here is ever a percentage.{" "}
                {firstPoleWords(sidesOf(index, asOf))}
              </p>
              <WorkedIssues index={index} asOf={asOf} />
            </>
          ),
        },
      ]}
    />
  );
}
