import { NotFetched } from "#components/later/NotFetched.tsx";
import { useId, useRef, useState } from "react";
import { useEscape } from "#components/later/useEscape.ts";
import { useLater } from "#components/later/useLater.ts";
import styles from "./TakeAway.module.css";
import type { TakeAwayMenuProps } from "./Menu.tsx";

/** The way to take what a view shows to somewhere else; its menu is fetched when it is first opened. */
export function TakeAway(props: TakeAwayMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [menu, fetchMenu] = useLater(() => import("./Menu.tsx"));
  useEscape(isOpen, () => {
    popover.current?.hidePopover();
    button.current?.focus();
  });

  return (
    <div className={`${styles.takeAway} needs-script no-print`} data-not-taken>
      <button type="button" className={`link ${styles.open}`} popoverTarget={id} ref={button}>
        Download or copy<span className="visually-hidden">: {props.shown.title}</span>
      </button>
      <section
        id={id}
        popover="auto"
        aria-label={`Download or copy: ${props.shown.title}`}
        className={`sheet ${styles.popover}`}
        ref={popover}
        onToggle={({ newState }) => {
          setOpen(newState === "open");
          if (newState === "open") fetchMenu();
        }}
      >
        {isOpen && menu.state === "here" && <menu.thing.TakeAwayMenu {...props} />}
        {isOpen && menu.state === "failed" && <NotFetched what="This menu" />}
        {isOpen && menu.state === "coming" && <p>Loading…</p>}
      </section>
    </div>
  );
}
