import { useEffect, useEffectEvent, useState } from "react";

const STEP_MS = 2000;

/** Steps by itself while it plays. The step says whether there is another; a hidden page stops it too. */
export function usePlay(step: () => boolean) {
  const [playing, setPlaying] = useState(false);
  const onStep = useEffectEvent(() => setPlaying(step()));

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => onStep(), STEP_MS);
    const stopWhenHidden = () => {
      if (document.hidden) setPlaying(false);
    };
    document.addEventListener("visibilitychange", stopWhenHidden);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", stopWhenHidden);
    };
  }, [playing]);

  return { playing, setPlaying };
}
