import type { ReactNode } from "react";
import { Link } from "wouter";
import { elapsedWords, useClock } from "../clock.ts";
import { HandoutChoice } from "#components/handout/HandoutChoice.tsx";
import { NotesLink } from "../NotesLink.tsx";
import type { Show } from "../show.ts";
import { useAwake } from "./useAwake.ts";
import styles from "./Bar.module.css";

type Props = {
  /** "Slide 4 of 14, step 2 of 4" */
  where: string;
  show: Show;
  isFull: boolean;
  canBeFull: boolean;
  isFirst: boolean;
  isLast: boolean;
  /** The page that is presented. */
  home: string;
  /** Does what a key does. */
  press: (key: string) => boolean;
  /** How else than on paper the slides can be had. */
  takeAway: ReactNode;
};

/** A button for whatever a key does. */
export function Bar({
  where,
  show,
  isFull,
  canBeFull,
  isFirst,
  isLast,
  home,
  press,
  takeAway,
}: Props) {
  const now = useClock(show.since !== undefined);
  const bar = useAwake(isFull);
  const turns = (key: string, name: string, isOn: boolean) => (
    <button type="button" className="button" aria-pressed={isOn} onClick={() => press(key)}>
      {name}
    </button>
  );
  return (
    <nav
      className={`${styles.bar} no-print`}
      aria-label="Presenting"
      data-full={isFull || undefined}
      ref={bar}
    >
      <div>
        <button
          type="button"
          className="button"
          aria-disabled={isFirst}
          onClick={() => press("PageUp")}
        >
          ← Back
        </button>
        <output className={styles.where} aria-live="off">
          {show.typed === "" ? where : `Go to slide ${show.typed}: press Enter`}
        </output>
        <button
          type="button"
          className="button"
          aria-disabled={isLast}
          onClick={() => press("PageDown")}
        >
          Next →
        </button>
      </div>
      <div className={styles.more}>
        <button type="button" className="button" onClick={() => press("o")}>
          Overview
        </button>
        {turns("n", "Notes", show.notes)}
        <NotesLink />
        {turns(
          "t",
          show.since !== undefined && now !== undefined ? elapsedWords(show.since, now) : "Timer",
          show.since !== undefined,
        )}
        {turns("b", "Black", show.blank === "black")}
        {turns("w", "White", show.blank === "white")}
        {turns("s", "Spotlight", show.spotlight)}
        <button type="button" className="button" onClick={() => press("l")}>
          Light or dark
        </button>
        {canBeFull && turns("f", "Full screen", isFull)}
        {turns("e", "Edit", show.panel === "edit")}
        <HandoutChoice>{takeAway}</HandoutChoice>
        <button type="button" className="button" onClick={() => press("?")}>
          Keys
        </button>
        <Link href={home} className="button">
          Leave
        </Link>
      </div>
    </nav>
  );
}
