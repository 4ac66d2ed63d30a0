import { withMoved, withoutSlide } from "#model/briefing/edited.ts";
import type { ShownSlide } from "#model/slides/slide.ts";
import { SLIDE_KIND_WORDS } from "#model/words/slideWords.ts";
import type { Briefed } from "../useBriefing.ts";
import styles from "./EditPanel.module.css";

type Props = {
  briefed: Pick<Briefed, "briefing" | "edit">;
  slides: readonly ShownSlide[];
  /** The place in the briefing of the slide shown. */
  at: number;
  onGo: (at: number) => void;
};

/** The slides in their order: to go to, to move and to leave out. */
export function SlideList({ briefed: { briefing, edit }, slides, at, onGo }: Props) {
  return (
    <>
      <h3>Slides</h3>
      <ol className={styles.slides}>
        {briefing.slides.map((slide, place) => {
          const { kind } = slide;
          const heading =
            slides.find((shown) => shown.at === place)?.heading ?? SLIDE_KIND_WORDS[kind];
          const name = `${place + 1}, ${heading}`;
          return (
            <li key={keyOf(slide)} aria-current={place === at ? "true" : undefined}>
              <div>
                <button type="button" className={styles.go} onClick={() => onGo(place)}>
                  <bdi>{heading}</bdi> <small>{SLIDE_KIND_WORDS[kind]}</small>
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={`Move up: ${name}`}
                  disabled={place === 0}
                  onClick={() => edit(withMoved(briefing, place, place - 1))}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={`Move down: ${name}`}
                  disabled={place === briefing.slides.length - 1}
                  onClick={() => edit(withMoved(briefing, place, place + 1))}
                >
                  ↓
                </button>
                <button
                  type="button"
                  className="button"
                  aria-label={`Leave out: ${name}`}
                  disabled={briefing.slides.length < 2}
                  onClick={() => edit(withoutSlide(briefing, place))}
                >
                  ×
                </button>
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}

const keys = new WeakMap<object, number>();
let given = 0;

/** What tells a slide from the others wherever it stands: the focus goes with one that is moved. */
function keyOf(slide: object): number {
  const key = keys.get(slide) ?? (given += 1);
  keys.set(slide, key);
  return key;
}
