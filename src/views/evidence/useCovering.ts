import { type RefObject, useEffect } from "react";

const CAN_BE_FOCUSED = "a[href], button, input, select, textarea, summary, iframe, [tabindex]";

/** Less of a thing than this is not seen. */
const SEEN_PX = 8;

/**
 * Takes from the keyboard what lies under a panel at the edge of the screen, for as long as it does: the
 * focus would be there unseen. What can be seen beside the panel stays as it is.
 */
export function useCovering(panel: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const cover = panel.current;
    const page = document.getElementById("app");
    if (!cover || !page) return;
    const taken = new Set<HTMLElement>();
    const look = () => {
      // One that fills the screen is modal: the browser sees to all else.
      const isBeside = !cover.matches(":modal");
      const { left } = cover.getBoundingClientRect();
      for (const one of page.querySelectorAll<HTMLElement>(CAN_BE_FOCUSED)) {
        // What has opened lies over the panel, as the panel does over the page.
        if (one.closest("dialog, :popover-open")) continue;
        const box = one.getBoundingClientRect();
        const isCovered = isBeside && box.right > left && box.left > left - SEEN_PX;
        if (isCovered === one.inert) continue;
        if (isCovered) taken.add(one);
        else if (!taken.delete(one)) continue;
        one.inert = isCovered;
      }
    };
    let asked = 0;
    const askAgain = () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(look);
    };
    askAgain();
    // What is chosen beside it, and a view that comes late, put other things under it.
    const changes = new MutationObserver(askAgain);
    changes.observe(page, { childList: true, subtree: true });
    addEventListener("resize", askAgain);
    return () => {
      cancelAnimationFrame(asked);
      changes.disconnect();
      removeEventListener("resize", askAgain);
      for (const one of taken) one.inert = false;
    };
  }, [panel]);
}
