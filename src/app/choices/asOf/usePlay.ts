import { useEffect, useEffectEvent, useState } from "react";
import { holdAddress } from "#state/bar/addressBar.ts";

/** How long the whole takes, and how long a step may: quicker ones could not be seen, slower ones bore. */
const WHOLE_MS = 20_000;
const LEAST_MS = 250;
const MOST_MS = 1500;

/** How the stops are played: how many at a time, and how long each is shown. */
export function tempoOf(stops: number): { readonly stride: number; readonly ms: number } {
  const stride = Math.max(1, Math.ceil((stops * LEAST_MS) / WHOLE_MS));
  const steps = Math.max(1, Math.ceil(stops / stride));
  return { stride, ms: Math.min(MOST_MS, Math.max(LEAST_MS, WHOLE_MS / steps)) };
}

/**
 * Steps by itself while it plays; `step` says whether there is another. Whatever it shows is one step of
 * history, and a page that is hidden or left by Back stops it.
 */
export function usePlay(ms: number, step: () => boolean) {
  const [playing, setPlaying] = useState(false);
  const onStep = useEffectEvent(() => setPlaying(step()));

  useEffect(() => {
    if (!playing) return;
    const release = holdAddress();
    const timer = setInterval(() => onStep(), ms);
    const stop = () => setPlaying(false);
    const stopWhenHidden = () => {
      if (document.hidden) stop();
    };
    document.addEventListener("visibilitychange", stopWhenHidden);
    addEventListener("popstate", stop);
    return () => {
      release();
      clearInterval(timer);
      document.removeEventListener("visibilitychange", stopWhenHidden);
      removeEventListener("popstate", stop);
    };
  }, [playing, ms]);

  return { playing, setPlaying };
}
