import { type ReactNode, useRef, useState } from "react";
import { useEscape } from "#components/later/useEscape.ts";
import styles from "./Menu.module.css";

type Props = {
  id: string;
  name: string;
  /** What is chosen of it, in a word or two; nothing when it is as at first. */
  state?: string | undefined;
  /** What is said when it is as at first; nothing if not given. */
  usual?: string | undefined;
  /** Whether its panel is in the page while it is closed, too. */
  isKept?: boolean;
  children: ReactNode;
};

/** A button that opens a panel of choices beside it; Escape or a click elsewhere closes it. */
export function Menu({ id, name, state, usual, isKept = false, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLFieldSetElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEscape(isOpen, () => {
    panel.current?.hidePopover();
    button.current?.focus();
  });
  return (
    <>
      <button
        id={`${id}-button`}
        ref={button}
        type="button"
        className={`button ${styles.button}`}
        popoverTarget={id}
        data-set={state && ""}
      >
        {name}
        {state ? <b>: {state}</b> : usual && <>: {usual}</>}
      </button>
      <fieldset
        id={id}
        ref={panel}
        popover="auto"
        aria-labelledby={`${id}-button`}
        className={`sheet ${styles.panel}`}
        onBeforeToggle={({ newState }) => setOpen(newState === "open")}
      >
        {(isOpen || isKept) && children}
      </fieldset>
    </>
  );
}
