import type { ReactNode } from "react";
import { useFold } from "#components/later/useFold.ts";
import styles from "./Choices.module.css";

type Props = {
  id: string;
  /** What is chosen, as the button that opens the sheet says it on a phone. */
  words: string;
  /** What the choices are of, for those who hear it. */
  legend: string;
  children: ReactNode;
};

/** Choices that stand in their place where there is room; on a phone a word opens them. */
export function Folded({ id, words, legend, children }: Props) {
  const { button, panel, onBeforeToggle } = useFold<HTMLFieldSetElement>();
  return (
    <>
      <button type="button" className="button unfolds" popoverTarget={id} ref={button}>
        {words}
      </button>
      <fieldset
        id={id}
        popover="auto"
        className={`folds ${styles.folded}`}
        ref={panel}
        onBeforeToggle={onBeforeToggle}
      >
        <legend className="visually-hidden">{legend}</legend>
        {children}
      </fieldset>
    </>
  );
}
