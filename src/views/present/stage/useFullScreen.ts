import { useEffect, useSyncExternalStore } from "react";

/** Whether the page fills the screen, whether it may, and how to turn that; who loses it loses nothing else. */
export function useFullScreen() {
  const isFull = useSyncExternalStore(listen, () => document.fullscreenElement !== null, never);
  const isPossible = useSyncExternalStore(listen, () => document.fullscreenEnabled, never);
  useEffect(
    () => () => {
      if (document.fullscreenElement) void document.exitFullscreen();
    },
    [],
  );
  return { isFull, isPossible, turnFull };
}

function listen(onChange: () => void) {
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

function never() {
  return false;
}

function turnFull() {
  const turned = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // A browser may refuse; the show goes on in its window.
  turned.catch(() => {});
}
