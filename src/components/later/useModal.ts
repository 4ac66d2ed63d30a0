import { type RefObject, useLayoutEffect, useRef } from "react";
import { useEscape } from "./useEscape.ts";

/** A dialog that lies over everything as soon as it is drawn; Escape and a press beside it close it. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEscape(true, () => dialog.current?.close());
  // Before anything else is typed.
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (!shown) return;
    shown.showModal();
    const press = ({ target }: MouseEvent) => {
      if (target === shown) shown.close();
    };
    shown.addEventListener("click", press);
    return () => shown.removeEventListener("click", press);
  }, []);
  return dialog;
}
