import { useEffect, useRef, useState } from "react";
import { briefingText, type OpenBriefing, readBriefing } from "#model/briefing/read.ts";
import type { Place } from "./show.ts";

/** What tabs of one briefing tell each other. */
type Told = Place & {
  readonly kind: "at";
  /** Of which briefing, by its title; and its title before it was changed. */
  readonly of: string;
  readonly since: number | undefined;
  /** The whole briefing, where it was changed here. */
  readonly text?: string;
};
type Asked = { readonly kind: "asked"; readonly of: string };

type Shared = { readonly place: Place; readonly since: number | undefined };

type Options = Shared & {
  readonly briefing: OpenBriefing;
  readonly onTold: (told: Shared) => void;
  readonly onChanged: (briefing: OpenBriefing) => void;
};

/** Whether this browser lets two tabs of this page hear each other: not from a file, nor in somebody else's frame. */
export function canShare(): boolean {
  return (
    typeof BroadcastChannel === "function" &&
    origin !== "null" &&
    parent === window &&
    location.protocol !== "file:"
  );
}

/** Keeps all tabs of a briefing in step; returns whether another one has been heard. */
export function useTabs({ briefing, place, since, onTold, onChanged }: Options): boolean {
  const [isHeard, setHeard] = useState(false);
  const channel = useRef<BroadcastChannel>(undefined);
  const now = useRef({ briefing, place, since, onTold, onChanged });
  const last = useRef({ place, since, briefing });
  useEffect(() => {
    now.current = { briefing, place, since, onTold, onChanged };
  });

  useEffect(() => {
    if (!canShare()) return undefined;
    const opened = new BroadcastChannel("parley briefing");
    channel.current = opened;
    opened.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      const told = toldIn(data);
      const { current } = now;
      if (!told || told.of !== current.briefing.title) return;
      setHeard(true);
      if (told.kind === "asked") {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
        opened.postMessage(toldOf(current, current.briefing.title));
        return;
      }
      const reading = told.text === undefined ? undefined : readBriefing(told.text);
      const changed = reading?.kind === "read" ? reading.briefing : undefined;
      // What was heard is not told again.
      const heard = { slide: told.slide, step: told.step };
      last.current = { place: heard, since: told.since, briefing: changed ?? current.briefing };
      if (changed) current.onChanged(changed);
      current.onTold({ place: heard, since: told.since });
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
    opened.postMessage({ kind: "asked", of: now.current.briefing.title } satisfies Asked);
    return () => opened.close();
  }, []);

  useEffect(() => {
    const before = last.current;
    const isSame =
      before.place.slide === place.slide &&
      before.place.step === place.step &&
      before.since === since &&
      before.briefing === briefing;
    if (isSame) return;
    last.current = { place, since, briefing };
    const text = before.briefing === briefing ? undefined : briefingText(briefing);
    channel.current?.postMessage(toldOf({ place, since }, before.briefing.title, text));
  }, [place, since, briefing]);
  return isHeard;
}

function toldOf({ place, since }: Shared, of: string, text?: string): Told {
  return { kind: "at", ...place, of, since, ...(text !== undefined && { text }) };
}

/** What a message says, if it is one of ours. */
function toldIn(data: unknown): Told | Asked | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { kind, of, slide, step, since, text } = Object.fromEntries(Object.entries(data));
  if (typeof of !== "string") return undefined;
  if (kind === "asked") return { kind, of };
  if (kind !== "at" || !isCount(slide) || !isCount(step)) return undefined;
  return {
    kind,
    of,
    slide,
    step,
    since: typeof since === "number" ? since : undefined,
    ...(typeof text === "string" && { text }),
  };
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 100_000;
}
