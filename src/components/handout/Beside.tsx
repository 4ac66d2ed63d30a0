import type { Forward, ShownSlide } from "#model/slides/slide.ts";
import styles from "./Handout.module.css";

/** What the sheet has beside a slide: its notes, and the words that its steps bring forward. */
export function Beside({ slide: { notes, body, part } }: { slide: ShownSlide }) {
  const forward = body.kind === "scale" ? inWhole(body.forward) : [];
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

/** Words that a slide brings in pieces, in one: paper has room for them. */
function inWhole(pieces: readonly Forward[]): readonly Forward[] {
  return pieces.reduce<readonly Forward[]>((all, piece) => {
    const last = all.at(-1);
    if (!last || !piece.isContinued) return [...all, piece];
    return [...all.slice(0, -1), { ...last, words: `${last.words} ${piece.words}` }];
  }, []);
}
