import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

type More = {
  readonly more: RefObject<HTMLTableSectionElement | null>;
  readonly isShown: boolean;
  readonly onShow: () => void;
};

/**
 * Keeps what is further down a table out of sight until it is asked for, or found by the browser's own
 * find. React knows no `hidden="until-found"`, and a page without scripts shows all, so an effect sets it;
 * a browser that does not know it shows all as well.
 */
export function useMore(isParted: boolean): More {
  const more = useRef<HTMLTableSectionElement>(null);
  const [isAsked, setAsked] = useState(false);
  const onShow = useCallback(() => setAsked(true), []);
  useLayoutEffect(() => {
    const part = more.current;
    if (!part || !isParted || isAsked) return;
    if (!("onbeforematch" in part)) {
      onShow();
      return;
    }
    part.setAttribute("hidden", "until-found");
    part.addEventListener("beforematch", onShow);
    return () => {
      part.removeAttribute("hidden");
      part.removeEventListener("beforematch", onShow);
    };
  }, [isAsked, isParted, onShow]);
  return { more, isShown: isAsked, onShow };
}
