import { type PointerEvent, useRef } from "react";

/** How far a finger has to go, in pixels, and how far it may stray. */
const FAR = 50;

/** A swipe or a press goes on, or back: to the right, or on the left third. */
export function useSwipe(press: (key: string) => boolean) {
  const start = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onPointerDown({ clientX: x, clientY: y, isPrimary }: PointerEvent) {
      start.current = isPrimary ? { x, y } : undefined;
    },
    onPointerUp({ clientX, clientY, target, button, currentTarget }: PointerEvent) {
      const { current: from } = start;
      start.current = undefined;
      if (!from || button !== 0) return;
      const [across, down] = [clientX - from.x, clientY - from.y];
      if (Math.abs(across) >= FAR && Math.abs(across) > Math.abs(down)) {
        if (hasSelection()) return;
        press(across < 0 ? "PageDown" : "PageUp");
        return;
      }
      const isPress = Math.abs(across) < 8 && Math.abs(down) < 8;
      if (!isPress || hasSelection()) return;
      if (target instanceof Element && target.closest("a, button")) return;
      const { left, width } = currentTarget.getBoundingClientRect();
      press(clientX - left < width / 3 ? "PageUp" : "PageDown");
    },
    onPointerCancel() {
      start.current = undefined;
    },
  };
}

/** Whoever marks words does not go on. */
function hasSelection(): boolean {
  return (getSelection()?.toString() ?? "") !== "";
}
