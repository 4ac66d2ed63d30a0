import { useMemo } from "react";
import { Contents } from "#components/contents/Contents.tsx";
import { PageHead } from "#components/head/PageHead.tsx";
import { Told } from "#components/later/Told.tsx";
import { Legend } from "#components/marks/Legend.tsx";
import { TakeAway } from "#components/takeAway/TakeAway.tsx";
import { dateWords } from "#model/dossier/edtf.ts";
import { listWords } from "#model/text/english.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { VIEWS } from "#state/views.ts";
import { ComparedRow } from "./ComparedRow.tsx";
import { compareOf } from "./compareOf.ts";
import styles from "./View.module.css";
import { SidePicker } from "./SidePicker.tsx";
import { Tallies } from "./Tallies.tsx";

/** Two to five parties or texts side by side: how they relate, issue by issue, and the words it rests on. */
export function View({ index }: Pick<ViewProps, "index">) {
  const selection = useSelection();
  const compared = useMemo(() => compareOf(index, selection), [index, selection]);
  const { asOf, sides, notice, texts, tallies, topics } = compared;

  const names = listWords(sides.map(({ shortName }) => shortName));

  return (
    <div>
      <PageHead index={index} title={VIEWS.pair.title} />
      <p className={styles.lede}>
        <b>{names}</b>: stated positions as of {dateWords(asOf)}. Steps are counted on each issue’s
        scale, between the nearest ends of two positions and then the far ones. Every position opens
        the words it rests on.
      </p>
      <SidePicker index={index} sides={sides} parties={selection.parties} />
      {notice && <p className={styles.notice}>{notice}</p>}
      <Told words={`${notice ?? ""} Compared: ${names}.`} />
      {texts.length > 0 && (
        <ul className={styles.texts}>
          {texts.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {topics.length === 0 ? (
        <p>No issue is chosen. Choose one above, or show all.</p>
      ) : (
        <>
          <Tallies tallies={tallies} />
          <TakeAway
            index={index}
            pathOf={pathOf}
            shown={{
              name: "pair",
              title: `${VIEWS.pair.title}: ${names}`,
              asOf,
              parties: sides.flatMap((side) => (side.kind === "party" ? side.id : [])),
              issues: topics.flatMap(({ rows }) => rows.map(({ issue }) => issue.id)),
            }}
            // Of several pairs each is folded up, and what is folded up is not drawn.
            {...(tallies.length === 1 && {
              picture: {
                name: "The tally as a picture",
                element: (page) => page.querySelector("main [data-pair] dl"),
              },
            })}
          />
          <Legend />
          <Contents
            sections={topics.map(({ topic }) => ({ id: `topic-${topic.id}`, name: topic.name }))}
          />
          {topics.map(({ topic, rows }) => (
            <section key={topic.id} aria-labelledby={`topic-${topic.id}`}>
              <h2 id={`topic-${topic.id}`} className={styles.topic}>
                {topic.name}
              </h2>
              {rows.map((row) => (
                <ComparedRow key={row.issue.id} index={index} row={row} />
              ))}
            </section>
          ))}
        </>
      )}
    </div>
  );
}
