import { useModal } from "#components/later/useModal.ts";
import room from "#components/slide/room.module.css";
import { Slide } from "#components/slide/Slide.tsx";
import type { ShownSlide } from "#model/slides/slide.ts";
import { SLIDE_KIND_WORDS } from "#model/words/slideWords.ts";
import styles from "./Panels.module.css";

type Props = {
  slides: readonly ShownSlide[];
  release: string;
  /** The slide shown. */
  at: number;
  onGo: (slide: number) => void;
  onClose: () => void;
};

/** So many are drawn small; of more the words must do, or the overview would not open at once. */
const MOST_DRAWN = 60;

/** Every slide small, by its number and what it is about; a press goes there. */
export function Overview({ slides, release, at, onGo, onClose }: Props) {
  const dialog = useModal();
  return (
    <dialog
      className={`sheet ${styles.panel}`}
      aria-label="Overview"
      ref={dialog}
      onClose={onClose}
    >
      <h2>Overview</h2>
      <ol className={styles.cards}>
        {slides.map((slide, place) => (
          <li key={`${slide.at}-${slide.part}`}>
            <button
              type="button"
              className="button"
              aria-current={place === at ? "true" : undefined}
              onClick={() => onGo(place)}
            >
              {slides.length <= MOST_DRAWN && (
                <span className={styles.small} aria-hidden="true" inert>
                  <span>
                    <span className={room.fit}>
                      <Slide
                        slide={slide}
                        step={0}
                        place={`${place + 1} of ${slides.length}`}
                        release={release}
                      />
                    </span>
                  </span>
                </span>
              )}
              <b>{place + 1}</b>
              <span>
                <bdi>{slide.heading}</bdi>
              </span>
              <small>
                {SLIDE_KIND_WORDS[slide.kind]}
                {slide.said.length > 1 && `, ${slide.said.length} steps`}
              </small>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
