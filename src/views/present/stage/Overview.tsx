import { useModal } from "#components/later/useModal.ts";
import type { ShownSlide } from "#model/slides/slide.ts";
import { KIND_WORDS } from "#model/words/slideWords.ts";
import styles from "./Panels.module.css";

type Props = {
  slides: readonly ShownSlide[];
  /** The slide shown. */
  at: number;
  onGo: (slide: number) => void;
  onClose: () => void;
};

/** Every slide by its number and what it is about; a press goes there. */
export function Overview({ slides, at, onGo, onClose }: Props) {
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
        {slides.map(({ heading, kind, said, at: from, part }, slide) => (
          <li key={`${from}-${part}`}>
            <button
              type="button"
              className="button"
              aria-current={slide === at ? "true" : undefined}
              onClick={() => onGo(slide)}
            >
              <b>{slide + 1}</b>
              <span>
                <bdi>{heading}</bdi>
              </span>
              <small>
                {KIND_WORDS[kind]}
                {said.length > 1 && `, ${said.length} steps`}
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
