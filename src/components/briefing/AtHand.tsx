import { useState } from "react";
import { useLive } from "#components/later/useHere.ts";
import { hereOf, useSoon } from "#components/later/useLater.ts";
import type { AtHandProps } from "./Mine.tsx";

/** The reader's own briefing on any page, for as long as the address holds one; its code comes only then. */
export function AtHand(props: AtHandProps) {
  const isLive = useLive();
  const [isThere, setThere] = useState(false);
  if (isLive && props.letters !== undefined && !isThere) setThere(true);
  return isThere && <Later {...props} />;
}

function Later(props: AtHandProps) {
  const mine = hereOf(useSoon(() => import("./Mine.tsx")));
  return mine && <mine.Mine {...props} />;
}
