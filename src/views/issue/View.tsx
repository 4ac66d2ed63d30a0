import { useMemo } from "react";
import { Link } from "wouter";
import { viewedOf } from "#model/position/viewed.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { Answer } from "./Answer.tsx";
import { answerOf } from "./answerOf.ts";
import { Contents } from "./Contents.tsx";
import { Head } from "./Head.tsx";
import { scaleOf } from "./scale/scaleOf.ts";
import { ScaleSection } from "./scale/ScaleSection.tsx";
import { Section } from "./Section.tsx";
import styles from "./View.module.css";
import { Card } from "./words/Card.tsx";
import { wordsOf } from "./words/wordsOf.ts";

/** One question and all that the record has on it: where everybody stands, in whose words, how it moved, and what is not known. */
export function View({ index, route }: Pick<ViewProps<"issue">, "index" | "route">) {
  const asOf = useSelection((selection) => selection.asOf);
  const parties = useSelection((selection) => selection.parties);
  // Not of the whole selection: the page is worked out anew only for what it shows.
  const shown = useMemo(() => {
    const viewed = viewedOf(index, { asOf, parties });
    const question = {
      issue: index.issueOf(route.issue),
      asOf: viewed.asOf,
      parties: viewed.parties.map(({ id }) => id),
    };
    return {
      question,
      answer: answerOf(index, question),
      scale: scaleOf(index, question),
      words: wordsOf(index, question),
    };
  }, [index, route.issue, asOf, parties]);
  const { question, answer, scale, words } = shown;

  return (
    <>
      <Head index={index} question={question}>
        <Answer answer={answer} />
      </Head>
      <Contents />
      <Section
        id="scale"
        lede={
          question.issue.scale === "nominal"
            ? "The options have no order."
            : "From one pole of the scale to the other. The wider a band, the less exact the position."
        }
      >
        <ScaleSection scale={scale} asOf={question.asOf} />
      </Section>
      <Section id="words" lede="The words that decide each position.">
        {words.length === 0 && <p className={styles.none}>Nobody in view is on record.</p>}
        <div className={styles.cards}>
          {words.map((card) => (
            <Card key={card.key} index={index} words={card} />
          ))}
        </div>
      </Section>
      <p>
        <Link href={pathOf({ view: "glance" })}>All questions</Link>
      </p>
    </>
  );
}
