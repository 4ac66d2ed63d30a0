import type { Page } from "playwright-core";

/**
 * What of a page takes the focus where nobody sees it: each thing in its turn, first to last and back, as Tab does
 * and Shift and Tab, and looked for on the screen once it has it.
 */
export function unseen(page: Page, within = "body"): Promise<readonly string[]> {
  return page.evaluate((part) => {
    const all = [
      ...(document
        .querySelector(part)
        ?.querySelectorAll<HTMLElement>(
          "a[href], button, input, select, textarea, summary, [tabindex='0']",
        ) ?? []),
    ].filter(
      (one) =>
        one.checkVisibility() && one.tabIndex >= 0 && !one.matches("[inert], [inert] *, :disabled"),
    );
    const isSeen = (one: HTMLElement) =>
      [...one.getClientRects()].some(({ left, top, width, height }) =>
        [0.02, 0.5, 0.98].some((x) =>
          [0.1, 0.5, 0.9].some((y) => {
            const there = document.elementFromPoint(left + width * x, top + height * y);
            const label = there?.closest("label");
            return (
              there !== null &&
              (one.contains(there) ||
                (one instanceof HTMLInputElement && one.labels?.[0] === label))
            );
          }),
        ),
      );
    const faults: string[] = [];
    for (const one of [...all, ...all.toReversed()]) {
      one.focus();
      if (document.activeElement === one && !isSeen(one))
        faults.push(`${one.tagName} ${one.getAttribute("aria-label") ?? one.innerText}`);
    }
    return faults;
  }, within);
}
