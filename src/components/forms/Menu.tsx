import type { ReactNode } from "react";
import { useFold } from "#components/later/useFold.ts";
import styles from "./Menu.module.css";

type Props = {
  id: string;
  name: string;
  /** What is chosen of it, in a word or two; nothing when it is as at first. */
  state?: string | undefined;
  /** What the button says instead of its name, when that says the state too. */
  words?: string | undefined;
  /** Whether its panel is in the page while it is closed, too. */
  isKept?: boolean;
  onClose?: () => void;
  children: ReactNode;
};

/** A button that opens a panel of choices beside it; Escape or a click elsewhere closes it. */
export function Menu({ id, name, state, words, isKept = false, onClose, children }: Props) {
  const { isOpen, button, panel, onBeforeToggle } = useFold<HTMLFieldSetElement>();
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
        {words ?? name}
        {words === undefined && state && <b>: {state}</b>}
      </button>
      <fieldset
        id={id}
        ref={panel}
        popover="auto"
        aria-labelledby={`${id}-button`}
        className={`sheet ${styles.panel}`}
        onBeforeToggle={(event) => {
          onBeforeToggle(event);
          if (event.newState === "closed") onClose?.();
        }}
      >
        {(isOpen || isKept) && children}
      </fieldset>
    </>
  );
}
