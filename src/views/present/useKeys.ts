import { useEffect, useLayoutEffect, useRef } from "react";

/** Gives the show every key that nothing else on the page needs; `onKey` says whether it took it. */
export function useKeys(onKey: (key: string) => boolean) {
  const newest = useRef(onKey);
  // Before the next key can be pressed.
  useLayoutEffect(() => {
    newest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || isNeeded(event)) return;
      if (newest.current(event.key)) event.preventDefault();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, []);
}

/** Whether what has the focus needs the key itself: a field all of them, a button those that press it. */
function isNeeded({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  // Escape closes what has opened over the show, and no more.
  if (target.closest("dialog[open]") || document.querySelector(":popover-open")) return true;
  if (target.closest("input, textarea, select")) return key !== "Escape";
  return (key === " " || key === "Enter") && target.closest("button, a, summary") !== null;
}
