import { useId, useState } from "react";
import { useLocation } from "wouter";
import { saveFile } from "#components/takeAway/files.ts";
import { withSlide, withWords } from "#model/briefing/edited.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { ShownSlide } from "#model/slides/slide.ts";
import { pathOf } from "#state/route.ts";
import { fileOf } from "../files.ts";
import type { Briefed } from "../useBriefing.ts";
import { AddSlide } from "./AddSlide.tsx";
import styles from "./EditPanel.module.css";
import { SlideList } from "./SlideList.tsx";

type Props = {
  index: DossierIndex;
  briefed: Briefed;
  slides: readonly ShownSlide[];
  /** The place in the briefing of the slide shown. */
  at: number;
  onGo: (at: number) => void;
  onClose: () => void;
};

/** Leads to the pages of the site, which have a way to add themselves. */
function TakeAlong({ briefed: { takeAlong } }: Pick<Props, "briefed">) {
  const [, navigate] = useLocation();
  const [isRefused, setRefused] = useState(false);
  const leave = async () => {
    if (await takeAlong()) navigate(pathOf({ view: "glance" }));
    else setRefused(true);
  };
  return (
    <p>
      <button type="button" className="button" onClick={() => void leave()}>
        Look for pages to add
      </button>{" "}
      {isRefused && (
        <span role="alert">
          This briefing is too long for the address, so it cannot be taken along. Add pages by their
          address.
        </span>
      )}
    </p>
  );
}

/** The briefing as it is made: its slides in order, the words to each, and where it is kept. */
export function EditPanel({ index, briefed, slides, at, onGo, onClose }: Props) {
  const id = useId();
  const { briefing, isTooLong, refused, edit, undo, open } = briefed;
  const slide = briefing.slides[at];
  const words = slide && slide.kind !== "unread" ? slide : undefined;
  const save = () => {
    const { name, file } = fileOf(briefing);
    saveFile(name, file);
  };
  return (
    <aside className={`${styles.panel} no-print`} aria-label="Edit the briefing">
      <div className={styles.head}>
        <h2>Edit</h2>
        <button type="button" className="button" disabled={!undo} onClick={undo}>
          Undo
        </button>
        <button type="button" className="button" onClick={save}>
          Save to a file
        </button>
        <label className={`button ${styles.file}`}>
          Open a file
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void open(file);
              target.value = "";
            }}
          />
        </label>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
      {refused && (
        <p role="alert" className={styles.said}>
          It cannot be opened. {refused}
        </p>
      )}
      <p className={styles.said}>
        {isTooLong
          ? "This briefing is too long for the address: save it to a file, or it is gone when this page is left."
          : "What you change is kept in the address: copy it, or save a file. Nothing is stored elsewhere. A file can also be dropped on the slide."}
      </p>
      <label htmlFor={`${id}-title`}>Title of the briefing</label>
      <input
        id={`${id}-title`}
        maxLength={200}
        value={briefing.title}
        onChange={({ target }) => target.value !== "" && edit({ ...briefing, title: target.value })}
      />
      {words && (
        <>
          <label htmlFor={`${id}-caption`}>Caption of this slide</label>
          <input
            id={`${id}-caption`}
            maxLength={300}
            value={words.caption ?? ""}
            onChange={({ target }) => edit(withWords(briefing, at, { caption: target.value }))}
          />
          <label htmlFor={`${id}-notes`}>Notes to this slide</label>
          <textarea
            id={`${id}-notes`}
            rows={6}
            maxLength={5000}
            value={words.notes ?? ""}
            onChange={({ target }) => edit(withWords(briefing, at, { notes: target.value }))}
          />
        </>
      )}
      <AddSlide
        index={index}
        onAdd={(added) => {
          edit(withSlide(briefing, at, added));
          onGo(at + 1);
        }}
      />
      <TakeAlong briefed={briefed} />
      <SlideList briefed={briefed} slides={slides} at={at} onGo={onGo} />
    </aside>
  );
}
