import { useEffect } from "react";

const CAN_BE_FOCUSED = "a[href], button, input, select, textarea, summary, [tabindex='0']";
/** What one does not leave for a control of something else. */
const BOUNDS = "dialog, [popover], main, body";

/**
 * Hands the focus on where the control that has it goes or is switched off, such as a button that removes what it
 * belongs to: to what follows it, or stands before it. Otherwise the next Tab would begin at the top of the page.
 */
export function useHandedOn() {
  useEffect(() => {
    let held: Element | null = document.activeElement;
    const take = ({ target }: FocusEvent) => {
      held = target instanceof Element ? target : null;
    };
    // What is left for nothing, by a press beside it, is not handed on; what goes away is left so, too.
    const leave = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) return;
      setTimeout(() => {
        if (held === target && held?.isConnected === true && document.hasFocus()) held = null;
      });
    };
    const look = (records: readonly MutationRecord[]) => {
      if (!held || held === document.body) return;
      const gone = held;
      if (gone.isConnected && !gone.matches(":disabled")) return;
      held = null;
      const next = gone.isConnected
        ? nearestTo(gone.parentNode, gone.nextSibling, gone.previousSibling)
        : placeOf(gone, records);
      // A new page, or a dialog that closes, has a place of its own for it.
      setTimeout(() => {
        const { activeElement: active } = document;
        if (active === document.body || active === gone || active === null) next?.focus();
      });
    };
    const watch = new MutationObserver(look);
    watch.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ["disabled"],
    });
    addEventListener("focusin", take);
    addEventListener("focusout", leave);
    return () => {
      watch.disconnect();
      removeEventListener("focusin", take);
      removeEventListener("focusout", leave);
    };
  }, []);
}

/** What stands nearest to where something was taken out of the page. */
function placeOf(gone: Node, records: readonly MutationRecord[]): HTMLElement | undefined {
  const record = records.find(({ removedNodes }) =>
    [...removedNodes].some((node) => node.contains(gone)),
  );
  if (!record) return document.querySelector<HTMLElement>("main") ?? undefined;
  const { target, nextSibling, previousSibling } = record;
  if (!target.isConnected) return placeOf(target, records);
  return nearestTo(target, nextSibling, previousSibling);
}

/** What can be focused nearest to a place: after it, before it, or around what it is in, as far as its bounds. */
function nearestTo(
  parent: Node | null,
  next: Node | null,
  previous: Node | null,
): HTMLElement | undefined {
  for (let after = next; after?.isConnected === true; after = after.nextSibling) {
    const [first] = focusableIn(after);
    if (first) return first;
  }
  for (let before = previous; before?.isConnected === true; before = before.previousSibling) {
    const last = focusableIn(before).at(-1);
    if (last) return last;
  }
  if (!(parent instanceof HTMLElement)) return undefined;
  if (parent.matches(BOUNDS)) return focusableIn(parent)[0] ?? parent;
  return nearestTo(parent.parentNode, parent.nextSibling, parent.previousSibling);
}

function focusableIn(node: Node): readonly HTMLElement[] {
  if (!(node instanceof HTMLElement)) return [];
  const all = [node, ...node.querySelectorAll<HTMLElement>(CAN_BE_FOCUSED)];
  return all.filter(
    (one) =>
      one.matches(CAN_BE_FOCUSED) && !one.matches(":disabled, [inert] *") && one.checkVisibility(),
  );
}
