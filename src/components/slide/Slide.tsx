import { Link } from "wouter";
import { dateWords } from "#model/dossier/edtf.ts";
import type { ShownSlide } from "#model/slides/slide.ts";
import { Board } from "./Board.tsx";
import { Boxes } from "./Boxes.tsx";
import { Rows } from "./Rows.tsx";
import { Scale } from "./Scale.tsx";
import styles from "./Slide.module.css";
import { Words } from "./Words.tsx";

type Props = {
  slide: ShownSlide;
  /** How many steps have been gone on it. */
  step: number;
  /** "4 of 14" */
  place: string;
  /** "release 3.0.0" */
  release: string;
};

/** One slide, drawn in units of the place it is given. */
export function Slide({ slide, step, place, release }: Props) {
  const { heading, caption, body, asOf, part, parts } = slide;
  return (
    <article className={styles.slide} data-kind={body.kind} aria-label={`Slide ${place}`}>
      <h2 className={styles.heading}>
        <bdi>{heading}</bdi>
      </h2>
      {caption && (
        <p className={styles.caption}>
          <bdi>{caption}</bdi>
        </p>
      )}
      <div className={styles.body}>
        <Body slide={slide} step={step} />
      </div>
      <p className={styles.foot}>
        <span>
          {place}
          {parts > 1 && ` · part ${part + 1} of ${parts}`}
        </span>
        <span>As of {dateWords(asOf)}</span>
        <span>Parley, {release}</span>
      </p>
    </article>
  );
}

function Body({ slide: { body }, step }: Pick<Props, "slide" | "step">) {
  switch (body.kind) {
    case "title":
    case "fault":
      return (
        <div className={body.kind === "title" ? styles.lines : styles.fault}>
          {body.lines.map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
        </div>
      );
    case "board":
      return <Board board={body} />;
    case "scale":
      return <Scale scale={body} step={step} />;
    case "rows":
      return <Rows rows={body} />;
    case "boxes":
      return <Boxes boxes={body} />;
    case "words":
      return <Words words={body.words} />;
    case "link":
      return (
        <p className={styles.link}>
          <Link href={body.address}>{body.address}</Link>
        </p>
      );
  }
}
