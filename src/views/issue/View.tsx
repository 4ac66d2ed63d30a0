import { useMemo } from "react";
import { Link } from "wouter";
import { Contents } from "#components/contents/Contents.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import { viewedOf } from "#model/position/viewed.ts";
import { pathOf, type ViewProps } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import { Answer } from "./Answer.tsx";
import { answerOf } from "./answerOf.ts";
import { Head } from "./Head.tsx";
import { Claims } from "./claims/Claims.tsx";
import { claimedOf } from "./claims/claimedOf.ts";
import { Moved } from "./Moved.tsx";
import { movedOf } from "./movedOf.ts";
import { scaleOf } from "./scale/scaleOf.ts";
import { ScaleSection } from "./scale/ScaleSection.tsx";
import { Section, SECTIONS } from "./Section.tsx";
import { Texts } from "./texts/Texts.tsx";
import { textsOf } from "./texts/textsOf.ts";
import { NotKnown } from "./unknown/NotKnown.tsx";
import { unknownOf } from "./unknown/unknownOf.ts";
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
      moved: movedOf(index, question),
      texts: textsOf(index, question),
      claims: claimedOf(index, question),
      unknown: unknownOf(index, question),
    };
  }, [index, route.issue, asOf, parties]);
  const { question, answer, scale, words, moved, texts, claims, unknown } = shown;

  return (
    <>
      <Head index={index} question={question}>
        <Answer answer={answer} />
      </Head>
      <Contents sections={SECTIONS} />
      <Section
        id="scale"
        lede={
          question.issue.scale === "nominal"
            ? "The options have no order."
            : "From one pole of the scale to the other. The wider a band, the less exact the position. Steps are an order, not equal distances."
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
      <Section id="moved" lede={movedLede(question.issue)}>
        {moved.courses.length > 0 ? (
          <Moved issue={question.issue} moved={moved} />
        ) : (
          <p className={styles.none}>Nothing that anybody in view said on this is on record.</p>
        )}
      </Section>
      <Section id="texts" lede="What each would settle here, and who is inside.">
        <Texts issue={question.issue} texts={texts} />
      </Section>
      <Section id="claims" lede="Never counted as the other’s own position.">
        <Claims index={index} claims={claims} />
      </Section>
      <Section id="not-known" lede="And what one good source would change.">
        <NotKnown
          isAnybody={answer.parties > 0}
          unknown={unknown}
          flips={answer.flips}
          pair={answer.relation?.pair}
        />
      </Section>
      <p>
        <Link href={pathOf({ view: "glance" })}>All questions</Link>
      </p>
    </>
  );
}

/** How a lane is to be read. */
function movedLede({ scale, options }: Issue): string {
  if (scale === "nominal")
    return `Over the whole record. From the top of a lane, in no order: ${options.map(({ label }) => label).join("; ")}.`;
  return `Over the whole record. Top of a lane: ${options[0]?.label}; foot: ${options.at(-1)?.label}. A band is a position that leaves several options open.`;
}
