import { useId } from "react";
import { Told } from "#components/later/Told.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Theme, THEMES } from "#model/figure/messages.ts";
import styles from "./View.module.css";

/** The columns that articles have, in pixels. */
const WIDTHS = [320, 375, 600, 680, 1000] as const;

/** How a figure stands in another page, whatever it shows. */
export type Manner = {
  readonly width: (typeof WIDTHS)[number];
  /** Undefined to be as the page around it. */
  readonly theme: Theme | undefined;
  /** Whether it keeps the release that it shows now. */
  readonly isPinned: boolean;
  /** Whether the page is to make the frame as high as the figure. */
  readonly isFitted: boolean;
};

const AS_THE_PAGE = "as the page";

export const USUAL: Manner = { width: 600, theme: undefined, isPinned: true, isFitted: false };

type Props = { index: DossierIndex; manner: Manner; onChoose: (manner: Manner) => void };

export function MannerChoice({ index, manner, onChoose }: Props) {
  const id = useId();
  const { release } = index.dossier;
  const radio = <Name extends keyof Manner>(name: Name, value: Manner[Name], label: string) => (
    <label key={label}>
      <input
        type="radio"
        name={`${id}-${name}`}
        checked={manner[name] === value}
        onChange={() => onChoose({ ...manner, [name]: value })}
      />
      {label}
    </label>
  );
  const colours = manner.theme ?? AS_THE_PAGE;
  const corrected = manner.isPinned
    ? "It goes on showing what it shows now; if that is corrected, a line in the figure says so and leads there."
    : "It shows the newest release, which may say something else once your article is out.";
  const fitted = manner.isFitted
    ? "The script (under 1.5 kB) follows the figure when rows are opened; it stores and sends nothing."
    : "Rows that a reader opens scroll inside the frame.";
  return (
    <>
      <Told words={`Colours: ${colours}`} />
      <Told words={corrected} />
      <Told words={fitted} />
      <fieldset className={styles.radios}>
        <legend>Column, in pixels</legend>
        {WIDTHS.map((width) => radio("width", width, `${width}`))}
      </fieldset>
      <fieldset className={styles.radios}>
        <legend>Colours</legend>
        {radio("theme", undefined, AS_THE_PAGE)}
        {THEMES.map((theme) => radio("theme", theme, theme))}
      </fieldset>
      <fieldset className={styles.radios}>
        <legend>Later corrections</legend>
        {radio("isPinned", true, `keep release ${release}`)}
        {radio("isPinned", false, "follow the record")}
        <small>{corrected}</small>
      </fieldset>
      <fieldset className={styles.radios}>
        <legend>Height</legend>
        {radio("isFitted", false, "kept free by the snippet alone")}
        {radio("isFitted", true, "fitted by a script of ours")}
        <small>{fitted}</small>
      </fieldset>
    </>
  );
}
