import { useEffect, useState } from "react";
import { Link } from "wouter";
import { withSlide } from "#model/briefing/edited.ts";
import { type ShownView, slideOf } from "#model/briefing/made.ts";
import type { Reading } from "#model/briefing/read.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import { TOO_LONG_WITH_SLIDE } from "#model/words/briefingWords.ts";
import styles from "./Mine.module.css";
import { packed, unpacked } from "./packed.ts";

export type AtHandProps = {
  index: DossierIndex;
  /** The briefing as the address holds it; undefined for none. */
  letters: string | undefined;
  onKeep: (letters: string | undefined) => void;
  /** What the page shows, as it is chosen. */
  shownNow: () => ShownView | undefined;
  /** Where the briefing is presented and changed. */
  stage: string;
};

/** What was done last, and the briefing before it. */
type Done = { readonly words: string; readonly before: string | undefined };

/** What the reader's own briefing is, with a way to add the page to it, to go back to it, and to put it away. */
export function Mine({ index, letters, onKeep, shownNow, stage }: AtHandProps) {
  const [read, setRead] = useState<{ readonly of: string; readonly reading: Reading }>();
  const [done, setDone] = useState<Done>();
  useEffect(() => {
    let isGone = false;
    if (letters !== undefined)
      void unpacked(letters).then((reading) => !isGone && setRead({ of: letters, reading }));
    return () => {
      isGone = true;
    };
  }, [letters]);

  const keep = (next: string | undefined, told: Done) => {
    setDone(told);
    onKeep(next);
  };
  const reading = read && read.of === letters ? read.reading : undefined;
  const briefing = reading?.kind === "read" ? reading.briefing : undefined;
  const add = async () => {
    const shown = shownNow();
    if (!briefing || !shown) return;
    const next = withSlide(briefing, briefing.slides.length - 1, slideOf(index, shown));
    const made = await packed(next);
    if (made === undefined) setDone({ words: TOO_LONG_WITH_SLIDE, before: undefined });
    else keep(made, { words: `Added as slide ${next.slides.length}.`, before: letters });
  };
  if (letters === undefined && !done) return null;
  return (
    <section className={`${styles.mine} no-print`} aria-label="Your briefing">
      {briefing && (
        <>
          <p>
            Your briefing, {counted(briefing.slides.length, "slide")}:{" "}
            <bdi className={styles.title}>{briefing.title}</bdi>
          </p>
          <button type="button" className="button" onClick={() => void add()}>
            Add this page to it
          </button>
          <Link href={stage} className="button">
            Back to it
          </Link>
        </>
      )}
      {reading?.kind === "refused" && <p>Your briefing cannot be opened. {reading.why}</p>}
      {letters !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => keep(undefined, { words: "The briefing was put away.", before: letters })}
        >
          Put it away
        </button>
      )}
      <output>{done?.words}</output>
      {done?.before !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => keep(done.before, { words: "Undone.", before: undefined })}
        >
          Undo
        </button>
      )}
    </section>
  );
}
