import { useCallback, useEffect, useRef, useState } from "react";

/** Something that comes after the page: not asked for yet, on its way, not to be had, or here. */
export type Later<Thing> =
  | { readonly state: "asleep" | "coming" | "failed" }
  | { readonly state: "here"; readonly thing: Thing };

/**
 * What a loader brings, and how to ask for it: once is enough, and again tries anew what failed. `arrive` says
 * how its coming is drawn: by `flushSync` what the next key is meant for, by `startTransition` what nobody waits for.
 */
export function useLater<Thing>(
  load: () => Promise<Thing>,
  arrive: (draw: () => void) => void = atOnce,
): readonly [Later<Thing>, () => void] {
  const [later, setLater] = useState<Later<Thing>>({ state: "asleep" });
  const loader = useRef(load);
  const isAsked = useRef(false);

  const ask = useCallback(() => {
    if (isAsked.current) return;
    isAsked.current = true;
    setLater({ state: "coming" });
    loader.current().then(
      (thing) => arrive(() => setLater({ state: "here", thing })),
      () => {
        isAsked.current = false;
        setLater({ state: "failed" });
      },
    );
  }, [arrive]);

  return [later, ask];
}

/** What a loader brings, asked for as soon as the page stands in the browser. */
export function useSoon<Thing>(load: () => Promise<Thing>): Later<Thing> {
  const [later, ask] = useLater(load);
  useEffect(ask, [ask]);
  return later;
}

/** The thing once it is here; what can be read without it does not say that it failed. */
export function hereOf<Thing>(later: Later<Thing>): Thing | undefined {
  return later.state === "here" ? later.thing : undefined;
}

function atOnce(draw: () => void) {
  draw();
}
