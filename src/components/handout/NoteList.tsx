import type { ShownSlide } from "#model/slides/slide.ts";
import { Beside } from "./Beside.tsx";
import styles from "./Handout.module.css";

/** The notes in a list, for sheets whose slides are too small to have them beside. */
export function NoteList({ slides }: { slides: readonly ShownSlide[] }) {
  return (
    <section className={styles.after}>
      <h2>Notes</h2>
      {slides.map((slide, at) =>
        slide.notes && slide.part === 0 ? (
          <div key={slide.at}>
            <h3>
              {at + 1}. <bdi>{slide.heading}</bdi>
            </h3>
            <Beside slide={slide} />
          </div>
        ) : null,
      )}
    </section>
  );
}
