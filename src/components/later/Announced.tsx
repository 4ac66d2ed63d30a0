import { useEffect, useRef, useState } from "react";

/** Where one is, told once to those who hear the page: whenever it changes, and not as the page opens. */
export function Announced({ words }: { words: string }) {
  const before = useRef(words);
  const [told, setTold] = useState("");
  useEffect(() => {
    if (before.current === words) return;
    before.current = words;
    setTold(words);
  }, [words]);
  return (
    <p className="visually-hidden" aria-live="polite">
      {told}
    </p>
  );
}
