import { type ReactNode, useState } from "react";
import styles from "./Menu.module.css";

type Props = {
  id: string;
  name: string;
  /** What is chosen of it, in a word or two; nothing when it is as at first. */
  state?: string | undefined;
  children: ReactNode;
};

/** A button that opens a panel of choices beside it; Escape or a click elsewhere closes it. */
export function Menu({ id, name, state, children }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className={styles.button} popoverTarget={id} data-set={state && ""}>
        {name}
        {state && <b>: {state}</b>}
      </button>
      <fieldset
        id={id}
        popover="auto"
        className={styles.panel}
        onBeforeToggle={({ newState }) => setOpen(newState === "open")}
      >
        <legend className="visually-hidden">{name}</legend>
        {isOpen && children}
      </fieldset>
    </>
  );
}
