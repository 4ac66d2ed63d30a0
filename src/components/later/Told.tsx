import { useEffect, useId, useRef, useState } from "react";

const SETTLED_MS = 500;
const LATEST_MS = 4000;

/** What has changed and is not told yet, by the part of the page that says it. */
const untold = new Map<string, string>();
let since = 0;
let later: ReturnType<typeof setTimeout> | undefined;
let tell: (words: string) => void = () => {};

/**
 * What a part of the page says has changed, to those who hear it; nothing at first. What several parts say of
 * one choice is told in one: once the reader has paused, and every few seconds while it goes on by itself.
 */
export function Told({ words }: { words: string }) {
  const part = useId();
  const before = useRef(words);
  useEffect(() => {
    if (before.current === words) return;
    before.current = words;
    if (untold.size === 0) since = Date.now();
    untold.set(part, words);
    clearTimeout(later);
    later = setTimeout(tellAll, Math.min(SETTLED_MS, since + LATEST_MS - Date.now()));
  }, [part, words]);
  useEffect(() => () => void untold.delete(part), [part]);
  return null;
}

function tellAll() {
  const all = [...untold.values()].filter((words) => words !== "");
  untold.clear();
  if (all.length > 0) tell(all.map((words) => words.replace(/\.?$/, ".")).join(" "));
}

/** The one place of the page where that is heard. */
export function Spoken() {
  const [spoken, setSpoken] = useState("");
  useEffect(() => {
    tell = setSpoken;
  }, []);
  return <output className="visually-hidden">{spoken}</output>;
}
