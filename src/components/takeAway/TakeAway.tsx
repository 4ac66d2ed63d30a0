import { type ComponentType, useEffect, useId, useRef, useState } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Shown, TakenPage } from "#model/export/taken.ts";
import type { Pictured } from "./pictures.ts";
import styles from "./TakeAway.module.css";
import type { TakeAwayMenuProps } from "./Menu.tsx";

type Props = {
  index: DossierIndex;
  shown: Shown;
  pathOf: (page: TakenPage) => string;
  picture?: Pictured;
};

/** The way to take what a view shows to somewhere else; its menu is fetched when it is first opened. */
export function TakeAway(props: Props) {
  const id = useId();
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [Menu, setMenu] = useState<ComponentType<TakeAwayMenuProps>>();
  const [hasFailed, setFailed] = useState(false);

  const fetchMenu = () => {
    setFailed(false);
    import("./Menu.tsx").then(
      (file) => setMenu(() => file.TakeAwayMenu),
      () => setFailed(true),
    );
  };

  useEffect(() => {
    const element = whole.current;
    if (!isOpen || !element) return;
    // The menu alone closes, not what it lies over.
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      popover.current?.hidePopover();
      button.current?.focus();
    };
    element.addEventListener("keydown", close);
    return () => element.removeEventListener("keydown", close);
  }, [isOpen]);

  return (
    <div className={`${styles.takeAway} needs-script no-print`} data-not-taken ref={whole}>
      <button type="button" className={styles.open} popoverTarget={id} ref={button}>
        Take away<span className="visually-hidden">: {props.shown.title}</span>
      </button>
      <section
        id={id}
        popover="auto"
        aria-label={`Take away: ${props.shown.title}`}
        className={styles.popover}
        ref={popover}
        onToggle={({ newState }) => {
          setOpen(newState === "open");
          if (newState === "open" && !Menu) fetchMenu();
        }}
      >
        {isOpen && Menu && <Menu {...props} />}
        {isOpen && !Menu && (
          <p>{hasFailed ? "This menu did not load. Close it and try again." : "Loading…"}</p>
        )}
      </section>
    </div>
  );
}
