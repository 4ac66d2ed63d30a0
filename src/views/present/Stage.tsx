import { useState } from "react";
import { useLocation } from "wouter";
import { pathOf } from "#state/route.ts";
import { useSelection } from "#state/selection.ts";
import type { Deck } from "./deck.ts";
import { EditPanel } from "./edit/EditPanel.tsx";
import { Beside } from "#components/handout/Beside.tsx";
import { NoteList } from "#components/handout/NoteList.tsx";
import { SourceList } from "#components/handout/SourceList.tsx";
import { usePrinted } from "#components/handout/usePrinted.ts";
import { Slide } from "#components/slide/Slide.tsx";
import { type Act, actOf, backward, onward, PLAIN_SHOW, type Place, type Show } from "./show.ts";
import { useLive } from "#components/later/useHere.ts";
import { usePlace } from "./usePlace.ts";
import { useTabs } from "./useTabs.ts";
import { Announced } from "#components/later/Announced.tsx";
import room from "#components/slide/room.module.css";
import { Bar } from "./stage/Bar.tsx";
import { useDrop } from "./stage/useDrop.ts";
import { Keys } from "./stage/Keys.tsx";
import { Overview } from "./stage/Overview.tsx";
import styles from "./Stage.module.css";
import { useFullScreen } from "./stage/useFullScreen.ts";
import { TakePptx } from "./pptx/TakePptx.tsx";
import { useKeys } from "./useKeys.ts";
import { useLight } from "./stage/useLight.ts";
import { useSwipe } from "./stage/useSwipe.ts";

/** The slides before a room: one at a time, by key, clicker, finger or button. */
export function Stage({ index, briefed, slides }: Deck) {
  const { briefing, edit, open, refused } = briefed;
  const [show, setShow] = useState<Show>(PLAIN_SHOW);
  const isLive = useLive();
  const [, navigate] = useLocation();
  const of = useSelection(({ stage }) => stage.of);
  const { place, steps, go } = usePlace(slides);
  const { isFull, isPossible, turnFull } = useFullScreen();
  const light = useLight(show.spotlight);
  useTabs({
    briefing,
    place,
    since: show.since,
    onTold: (told) => {
      go(told.place);
      setShow((now) => ({ ...now, since: told.since }));
    },
    onChanged: edit,
  });

  const home = of ?? pathOf({ view: "glance" });
  const act = (done: Act | undefined) => {
    if (done?.kind === "go") {
      go(done.to);
      setShow((now) =>
        now.typed === "" && !now.blank ? now : { ...now, typed: "", blank: undefined },
      );
    } else if (done?.kind === "show") setShow((now) => ({ ...now, ...done.change }));
    else if (done?.kind === "full-screen") turnFull();
    else if (done) navigate(home);
  };
  /** Does what a key does; whether it is one of the show's. */
  const press = (key: string): boolean => {
    const done = actOf(key, { show, place, steps, isFull, clock: Date.now() });
    act(done);
    return done !== undefined;
  };
  useKeys(press);
  /** A dialog says that it was closed a moment later, when a key may have opened another panel. */
  const left = (panel: Show["panel"]) =>
    setShow((now) => (now.panel === panel ? { ...now, panel: undefined } : now));
  const swipe = useSwipe(press);
  useDrop((file) => void open(file));
  const isPrinted = usePrinted();

  const release = `release ${index.dossier.release}`;
  const current = slides[place.slide];
  const { said = [] } = current ?? {};
  const where = `Slide ${place.slide + 1} of ${slides.length}${said.length > 1 ? `, step ${place.step + 1} of ${said.length}` : ""}`;
  return (
    <div
      className={`${styles.stage} ${room.colours}`}
      data-live={isLive || undefined}
      data-theme={show.theme}
      data-full={isFull || undefined}
      data-editing={show.panel === "edit" || undefined}
    >
      <h1 className="visually-hidden" tabIndex={-1}>
        {briefing.title}
      </h1>
      {isLive && (
        <Announced key="said" words={`${where}. ${current?.heading}. ${said[place.step] ?? ""}`} />
      )}
      <div className={styles.front} {...swipe}>
        {slides.map((slide, at) => (
          <section
            key={`${slide.at}-${slide.part}`}
            id={`slide-${at + 1}`}
            className={styles.place}
            data-current={at === place.slide || undefined}
          >
            {(!isLive || isPrinted || at === place.slide) && (
              <>
                <div className={room.fit} data-fit="">
                  <Slide
                    slide={slide}
                    step={isLive && !isPrinted ? place.step : 0}
                    place={`${at + 1} of ${slides.length}`}
                    release={release}
                  />
                </div>
                {(!isLive || isPrinted) && <Beside slide={slide} />}
              </>
            )}
          </section>
        ))}
        {show.spotlight && <div className={styles.light} ref={light} aria-hidden="true" />}
      </div>
      {refused && show.panel !== "edit" && (
        <p role="alert" className={styles.refused}>
          It cannot be opened. {refused}
        </p>
      )}
      {show.notes && (
        <aside className={styles.notes} aria-label="Notes">
          <bdi>{current?.notes ?? "No notes to this slide."}</bdi>
        </aside>
      )}
      {isLive && (
        <Bar
          where={where}
          show={show}
          isFull={isFull}
          canBeFull={isPossible}
          isFirst={isSame(backward(place, steps), place)}
          isLast={isSame(onward(place, steps), place)}
          home={home}
          press={press}
          takeAway={<TakePptx index={index} title={briefing.title} slides={slides} />}
        />
      )}
      {isLive && show.panel === "edit" && (
        <EditPanel
          index={index}
          briefed={briefed}
          slides={slides}
          at={current?.at ?? 0}
          onGo={(at) => go({ slide: slides.findIndex((slide) => slide.at === at), step: 0 })}
          onClose={() => press("e")}
        />
      )}
      {show.panel === "overview" && (
        <Overview
          slides={slides}
          release={release}
          at={place.slide}
          onGo={(slide) => {
            go({ slide, step: 0 });
            press("o");
          }}
          onClose={() => left("overview")}
        />
      )}
      {show.panel === "keys" && <Keys onClose={() => left("keys")} />}
      {show.blank && (
        <button
          type="button"
          className={styles.blank}
          data-blank={show.blank}
          onClick={() => press("PageDown")}
        >
          <span className="visually-hidden">Show the slide again</span>
        </button>
      )}
      {isPrinted && <NoteList slides={slides} />}
      {(!isLive || isPrinted) && <SourceList slides={slides} />}
    </div>
  );
}

function isSame(a: Place, b: Place): boolean {
  return a.slide === b.slide && a.step === b.step;
}
