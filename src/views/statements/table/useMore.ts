import { type RefCallback, useCallback, useLayoutEffect, useState } from "react";
import { useLive } from "#components/later/useHere.ts";

type More = {
  /** Where the rows further down are. */
  readonly more: RefCallback<HTMLTableSectionElement>;
  readonly isShown: boolean;
  readonly onShow: () => void;
};

/**
 * Keeps what is further down a table out of sight until it is asked for, or found by the browser's own
 * find. React knows no `hidden="until-found"`, and a page without scripts shows all, so an effect sets it;
 * a browser that does not know it shows all as well.
 */
export function useMore(): More {
  const [part, more] = useState<HTMLTableSectionElement | null>(null);
  const [isAsked, setAsked] = useState(false);
  const isAble = useLive() && "onbeforematch" in document.body;
  const isShown = isAsked || !isAble;
  const onShow = useCallback(() => setAsked(true), []);
  useLayoutEffect(() => {
    if (!part || isShown) return;
    part.setAttribute("hidden", "until-found");
    part.addEventListener("beforematch", onShow);
    return () => {
      part.removeAttribute("hidden");
      part.removeEventListener("beforematch", onShow);
    };
  }, [part, isShown, onShow]);
  return { more, isShown, onShow };
}
