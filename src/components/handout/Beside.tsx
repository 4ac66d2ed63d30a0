import type { ShownSlide } from "#model/slides/slide.ts";
import styles from "./Handout.module.css";

/** What the sheet has beside a slide: its notes, and the words that its steps bring forward. */
export function Beside({ slide: { notes, body, part } }: { slide: ShownSlide }) {
  const forward = body.kind === "scale" ? body.forward : [];
  return (
    <div className={styles.beside}>
      {notes && part === 0 && (
        <p className={styles.notes}>
          <bdi>{notes}</bdi>
        </p>
      )}
      {forward.length > 0 && (
        <dl className={styles.words}>
          {forward.map(({ lane, name, words, told, isDirect }, at) => (
            <div key={`${lane} ${at}`}>
              <dt>
                <bdi>{name}</bdi>
              </dt>
              <dd>
                <bdi>
                  {isDirect ? `“${words}”` : words} ({told.join(", ")})
                </bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
