import { Link } from "wouter";
import type { Answer as Shown } from "./answerOf.ts";
import styles from "./Answer.module.css";
import { Sentence } from "./Sentence.tsx";

type Props = { answer: Shown };

/** How the pair stand to one another, what each of them holds, and on how little that rests. */
export function Answer({ answer: { relation, sides, widest, record, flips, holds } }: Props) {
  const [flip, ...more] = flips;
  return (
    <div className={styles.answer}>
      {relation && (
        <p className={styles.relation} data-relation={relation.kind}>
          {relation.pair}: <b>{relation.short}</b>
          {relation.detail && `, ${relation.detail}`}.
        </p>
      )}
      <ul className={styles.sides}>
        {sides.map(({ name, path, sentences, silence }) => (
          <li key={name}>
            <Link href={path}>
              <bdi>{name}</bdi>
            </Link>{" "}
            {silence && <span className={styles.silence}>{silence}</span>}
            {sentences.map((sentence, at) => (
              <span key={`${sentence.verb} ${sentence.label}`}>
                {at > 0 && " Also: "}
                <Sentence sentence={sentence} /> <time>{sentence.said}</time>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p className={styles.rests}>
        {flip && (
          <>
            <Link href={flip.path}>{flip.without}</Link>: {flip.becomes}.{" "}
            {more.length > 0 && (
              <>
                <a href="#not-known">
                  {more.length === 1 ? "One more such change" : `${more.length} more such changes`}
                </a>
                .{" "}
              </>
            )}
          </>
        )}
        {holds && "This holds whichever one act of saying is left out, or read the second way. "}
        {widest && `Widest: ${widest}. `}
        {record}.
      </p>
    </div>
  );
}
