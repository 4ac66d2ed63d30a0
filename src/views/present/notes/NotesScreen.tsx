import { useState } from "react";
import type { ShownSlide } from "#model/slides/slide.ts";
import { elapsedWords, timeWords, useClock } from "../clock.ts";
import type { Deck } from "../deck.ts";
import { Slide } from "#components/slide/Slide.tsx";
import { actOf, onward, PLAIN_SHOW } from "../show.ts";
import { useKeys } from "../useKeys.ts";
import room from "#components/slide/room.module.css";
import { useLive } from "#components/later/useHere.ts";
import { usePlace } from "../usePlace.ts";
import { canShare, useTabs } from "../useTabs.ts";
import styles from "./NotesScreen.module.css";

/** What the presenter alone sees, in step with the slides in another tab: this slide, the next, the notes and the time. */
export function NotesScreen({ index, briefed, slides }: Deck) {
  const { briefing, edit } = briefed;
  const [since, setSince] = useState<number>();
  const isLive = useLive();
  const { place, steps, go } = usePlace(slides);
  const now = useClock(true);
  const isHeard = useTabs({
    briefing,
    place,
    since,
    onTold: (told) => {
      go(told.place);
      setSince(told.since);
    },
    onChanged: edit,
  });
  const press = (key: string): boolean => {
    const show = { ...PLAIN_SHOW, since };
    const act = actOf(key, { show, place, steps, isFull: false, clock: Date.now() });
    if (act?.kind === "go") go(act.to);
    else if (key === "t") setSince(since === undefined ? Date.now() : undefined);
    else return false;
    return true;
  };
  useKeys(press);

  const current = slides[place.slide];
  const next = onward(place, steps);
  const follows = slides[next.slide];
  const isEnd = next.slide === place.slide && next.step === place.step;
  return (
    <div className={`${styles.screen} ${room.colours}`}>
      <h1 className="visually-hidden" tabIndex={-1}>
        Notes: {briefing.title}
      </h1>
      <p className={styles.clock}>
        <b>
          {place.slide + 1} of {slides.length}
          {current &&
            current.said.length > 1 &&
            `, step ${place.step + 1} of ${current.said.length}`}
        </b>
        <span>{now === undefined ? "" : timeWords(now)}</span>
        <button type="button" className="button" onClick={() => press("t")}>
          {since === undefined || now === undefined ? "Start the timer" : elapsedWords(since, now)}
        </button>
        <button type="button" className="button" onClick={() => press("PageUp")}>
          ← Back
        </button>
        <button type="button" className="button" onClick={() => press("PageDown")}>
          Next →
        </button>
        <small>{linkWords(isLive, isHeard)}</small>
      </p>
      {current && (
        <Small slide={current} step={place.step} name="Now" release={index.dossier.release} />
      )}
      {isEnd || !follows ? (
        <p className={styles.end}>This is the end.</p>
      ) : (
        <Small slide={follows} step={next.step} name="Next" release={index.dossier.release} />
      )}
      <div className={styles.notes}>
        <bdi>{current?.notes ?? "No notes to this slide."}</bdi>
      </div>
    </div>
  );
}

function linkWords(isLive: boolean, isHeard: boolean): string {
  if (!isLive) return "";
  if (!canShare()) return "This browser keeps tabs apart here, so this one goes by itself.";
  return isHeard ? "In step with the slides." : "No slides are open in another tab yet.";
}

type SmallProps = { slide: ShownSlide; step: number; name: string; release: string };

function Small({ slide, step, name, release }: SmallProps) {
  return (
    <section className={styles.small} aria-label={name}>
      <p>{name}</p>
      <div className={styles.frame}>
        <div className={room.fit}>
          <Slide slide={slide} step={step} place={name} release={`release ${release}`} />
        </div>
      </div>
    </section>
  );
}
