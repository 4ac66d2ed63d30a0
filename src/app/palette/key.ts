import { useEffect, useEffectEvent } from "react";

type Key = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Ctrl+K or Cmd+K; on a keyboard of other letters, the key where K is. */
export function isPaletteKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Key): boolean {
  if (ctrlKey === metaKey || altKey || shiftKey) return false;
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === "k" : code === "KeyK";
}

type Listener = {
  /** Whether the palette is on its way: what is typed meanwhile is meant for it. */
  readonly isComing: boolean;
  readonly onOpen: () => void;
  readonly onTyped: (letter: string) => void;
};

/** Listens for the palette's key anywhere on the page, but not while a dialog is in front of it. */
export function usePaletteKey({ isComing, onOpen, onTyped }: Listener) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (isPaletteKey(event)) {
      if (document.querySelector("dialog:modal")) return;
      event.preventDefault();
      if (!event.repeat) onOpen();
    } else if (isComing && isLetter(event)) {
      event.preventDefault();
      onTyped(event.key);
    }
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => press(event);
    // Before any field gets the letter.
    addEventListener("keydown", listener, { capture: true });
    return () => removeEventListener("keydown", listener, { capture: true });
  }, []);
}

function isLetter({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return /^.$/u.test(key) && !ctrlKey && !metaKey && !altKey && !isComposing;
}
