import { type RefObject, type ToggleEventHandler, useEffect, useRef, useState } from "react";
import { useEscape } from "./useEscape.ts";

/** From here on what folds stands in its place, as `.folds` in the styles says. */
const ROOMY = "(width >= 48rem)";

type Fold<Panel extends HTMLElement> = {
  readonly isOpen: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly panel: RefObject<Panel | null>;
  readonly close: () => void;
  /** For the panel, which is a popover. */
  readonly onBeforeToggle: ToggleEventHandler<Panel>;
};

/** A panel that a button opens; Escape closes it and returns to the button, and so does a screen that has room for it. */
export function useFold<Panel extends HTMLElement>(): Fold<Panel> {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<Panel>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => panel.current?.hidePopover();
  useEscape(isOpen, () => {
    close();
    button.current?.focus();
  });
  useEffect(() => {
    if (!isOpen) return;
    const room = matchMedia(ROOMY);
    const fold = () => panel.current?.hidePopover();
    room.addEventListener("change", fold);
    return () => room.removeEventListener("change", fold);
  }, [isOpen]);
  return {
    isOpen,
    button,
    panel,
    close,
    onBeforeToggle: ({ newState }) => setOpen(newState === "open"),
  };
}
