import { startTransition, useEffect, useState } from "react";

const PAUSE_MS = 300;

/** A value that changes with every key, once the reader has paused: for what follows a search and is not waited for. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => {
    const later = setTimeout(() => startTransition(() => setSettled(() => value)), PAUSE_MS);
    return () => clearTimeout(later);
  }, [value]);
  return settled;
}
