import { type RefObject, useEffect, useRef } from "react";

/** A light that follows the pointer as long as it is on. */
export function useLight(isOn: boolean): RefObject<HTMLDivElement | null> {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOn) return undefined;
    const follow = ({ clientX, clientY }: PointerEvent) => {
      light.current?.style.setProperty("--x", `${clientX}px`);
      light.current?.style.setProperty("--y", `${clientY}px`);
    };
    addEventListener("pointermove", follow);
    return () => removeEventListener("pointermove", follow);
  }, [isOn]);
  return light;
}
