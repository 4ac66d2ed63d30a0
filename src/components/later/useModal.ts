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
    let isDownBeside = false;
    const down = (event: MouseEvent) => {
      isDownBeside = isBeside(shown, event);
    };
    // Whoever marks words may let go beside the dialog, and does not leave it.
    const press = (event: MouseEvent) => {
      if (isDownBeside && isBeside(shown, event)) shown.close();
    };
    shown.addEventListener("pointerdown", down);
    shown.addEventListener("click", press);
    return () => {
      shown.removeEventListener("pointerdown", down);
      shown.removeEventListener("click", press);
    };
  }, []);
  return dialog;
}

/** Whether a press is on what lies behind a dialog, which the browser tells to the dialog, as one on its own padding. */
function isBeside(dialog: HTMLDialogElement, { target, clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const isWithin = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  return target === dialog && !isWithin;
}
