import { type RefObject, useEffect, useRef } from "react";

const AWAKE_MS = 3000;

/** Marks what it is given as awake for a while after the pointer has moved or a finger has pressed. */
export function useAwake(isWatched: boolean): RefObject<HTMLElement | null> {
  const marked = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isWatched) return undefined;
    let asleep: ReturnType<typeof setTimeout>;
    const wake = () => {
      clearTimeout(asleep);
      if (marked.current) marked.current.dataset["awake"] = "";
      asleep = setTimeout(() => delete marked.current?.dataset["awake"], AWAKE_MS);
    };
    for (const type of ["pointermove", "pointerdown"]) addEventListener(type, wake);
    return () => {
      clearTimeout(asleep);
      for (const type of ["pointermove", "pointerdown"]) removeEventListener(type, wake);
    };
  }, [isWatched]);
  return marked;
}
