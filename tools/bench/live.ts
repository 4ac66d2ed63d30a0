import type { Page } from "playwright-core";

/** Has a page mark when scripts have taken it over, as "live", and say so in its console. */
export async function markLive(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (!("live" in document.documentElement.dataset) || performance.getEntriesByName("live")[0])
        return;
      performance.mark("live");
      // oxlint-disable-next-line no-console -- the browser tells whoever measures it
      console.debug("live");
    }).observe(document, { subtree: true, attributes: true });
  });
}
