import type { Page } from "playwright-core";

/** For `visit`: notes what the page copies. The site lets no script read the clipboard, this one neither. */
export const COPYING = {
  context: { permissions: ["clipboard-write"] },
  before: (page: Page) =>
    page.addInitScript(() => {
      const copy = navigator.clipboard.writeText.bind(navigator.clipboard);
      const copyKinds = navigator.clipboard.write.bind(navigator.clipboard);
      navigator.clipboard.write = async (items) => {
        await copyKinds(items);
        const text = await (await items[0]?.getType("text/plain"))?.text();
        document.documentElement.setAttribute("data-copied", text ?? "");
      };
      navigator.clipboard.writeText = async (text) => {
        await copy(text);
        document.documentElement.setAttribute("data-copied", text);
      };
    }),
};

/** What the page has copied last, once it has. */
export async function copiedIn(page: Page): Promise<string> {
  await page.waitForSelector("html[data-copied]", { state: "attached" });
  return page.evaluate(() => document.documentElement.getAttribute("data-copied") ?? "");
}
