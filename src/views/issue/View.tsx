import { useMemo } from "react";
import { PageHead } from "#components/head/PageHead.tsx";
import { hereOf, useSoon } from "#components/later/useLater.ts";
import { Legend } from "#components/marks/Legend.tsx";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { ScaleFigure } from "./ScaleFigure.tsx";
import { scaleKeysOf } from "./scaleKeys.tsx";
import { scaleOf } from "./scaleOf.ts";
import styles from "./View.module.css";

const loadChart = () => import("./chart/Chart.tsx");

/** Every issue's scale from pole to pole, and what each party leaves open on it. */
export function View({ index, route: { issue } }: Pick<ViewProps<"issue">, "index" | "route">) {
  const asOf = useSelection((selection) => selection.asOf);
  const parties = useSelection((selection) => selection.parties);
  const texts = useSelection((selection) => selection.texts);
  // Not of the whole selection: the figures are drawn anew only for what they show.
  const scales = useMemo(
    () => scaleOf(index, { asOf, parties, issues: [issue], texts }),
    [index, asOf, parties, issue, texts],
  );
  const chart = hereOf(useSoon(loadChart));

  return (
    <>
      <div className={styles.intro}>
        <PageHead index={index} title={index.issueOf(issue).question} />
        <p className={styles.lede}>
          {index.dossier.title}: what each party on record leaves open on each issue as of{" "}
          {dateWords(scales.asOf)}. The wider a band, the less exact the position. Every band opens
          the words it rests on.
        </p>
        <Legend />
        <Legend label="How to read the scale" keys={scaleKeysOf(index.dossier)} />
        <TakeAway
          index={index}
          pathOf={pathOf}
          shown={{
            name: "issue",
            title: index.issueOf(issue).question,
            asOf: scales.asOf,
            parties: parties ?? index.dossier.parties.map(({ id }) => id),
            issues: scales.topics.flatMap(({ figures }) =>
              figures.map((figure) => figure.issue.id),
            ),
          }}
        />
      </div>
      {scales.topics.length === 0 && <p>No issue is chosen. Choose one above, or show all.</p>}
      <div className={styles.figures}>
        {scales.topics.map(({ topic, figures }) => (
          <section key={topic.id} className={styles.topic} aria-labelledby={`topic-${topic.id}`}>
            {figures.map((figure, at) => (
              <ScaleFigure
                key={figure.issue.id}
                index={index}
                figure={figure}
                topic={topic}
                leads={at === 0}
                asOf={scales.asOf}
                Chart={chart?.ScaleChart}
              />
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
