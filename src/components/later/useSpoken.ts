import { useEffect, useRef, useState } from "react";

const PAUSE_MS = 4000;

/** Words for a live region, which follow at most every few seconds: the newest, and none of those that were passed. */
export function useSpoken(words: string): string {
  const [spoken, setSpoken] = useState(words);
  const last = useRef(-Infinity);
  useEffect(() => {
    if (words === spoken) return;
    const wait = Math.max(0, last.current + PAUSE_MS - Date.now());
    const later = setTimeout(() => {
      last.current = Date.now();
      setSpoken(words);
    }, wait);
    return () => clearTimeout(later);
  }, [words, spoken]);
  return spoken;
}
