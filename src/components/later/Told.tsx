import { useEffect, useState } from "react";

type Props = { words: string };

const SETTLED_MS = 500;

/** Says what changed once the reader has paused, to those who hear it; nothing at first. */
export function Told({ words }: Props) {
  const [initial] = useState(words);
  const [told, setTold] = useState("");
  useEffect(() => {
    if (told === "" && words === initial) return;
    const later = setTimeout(() => setTold(words), SETTLED_MS);
    return () => clearTimeout(later);
  }, [words, told, initial]);
  return <output className="visually-hidden">{told}</output>;
}
