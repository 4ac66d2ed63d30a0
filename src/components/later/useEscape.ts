import { useEffectEvent, useLayoutEffect } from "react";

/** What Escape would close now, the topmost last. */
const layers: object[] = [];

/** Closes by Escape what is open; of several that lie over each other only the topmost, which was opened last. */
export function useEscape(isOpen: boolean, onClose: () => void) {
  const close = useEffectEvent(onClose);
  // Before a key can be pressed: what lies on top is open as soon as it is seen.
  useLayoutEffect(() => {
    if (!isOpen) return;
    const layer = {};
    layers.push(layer);
    const press = (event: KeyboardEvent) => {
      // While letters are composed, it ends only that.
      if (event.key !== "Escape" || event.isComposing) return;
      if (event.defaultPrevented || layers.at(-1) !== layer) return;
      // The browser would close more than that.
      event.preventDefault();
      close();
    };
    addEventListener("keydown", press);
    return () => {
      removeEventListener("keydown", press);
      layers.splice(layers.indexOf(layer), 1);
    };
  }, [isOpen]);
}
