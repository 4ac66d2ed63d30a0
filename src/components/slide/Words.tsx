import type { Forward } from "#model/slides/slide.ts";
import { Sentence } from "./Sentence.tsx";
import styles from "./Words.module.css";

/** The words that decide a position, large, and whose they are; in quotation marks only where the source has them so. */
export function Words({
  words: { name, sentence, words, isDirect, isContinued, told },
}: {
  words: Forward;
}) {
  return (
    <figure className={styles.words}>
      {sentence && (
        <p className={styles.sentence}>
          <b>
            <bdi>{name}</bdi>
          </b>
          {" · "}
          <Sentence sentence={sentence} />
        </p>
      )}
      <blockquote>
        <bdi>
          {isContinued && "… "}
          {words === undefined ? "The words are being fetched." : isDirect ? `“${words}”` : words}
        </bdi>
      </blockquote>
      <figcaption>
        {told.map((part) => (
          <span key={part}>
            <bdi>{part}</bdi>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
