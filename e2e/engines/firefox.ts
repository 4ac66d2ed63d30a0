import { launch } from "puppeteer-core";
import { onPath } from "#tools/browser/onPath.ts";
import type { Engine } from "./engine.ts";

/** Firefox over WebDriver BiDi; fails where none is installed. */
export async function firefox(): Promise<Engine> {
  const executablePath = process.env["FIREFOX"] ?? onPath("firefox-esr") ?? onPath("firefox");
  if (!executablePath) throw new Error("Firefox is not installed (Debian: firefox-esr)");
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
  });
  const page = await browser.newPage();
  return {
    name: (await browser.version()).replace("firefox/", "Firefox "),
    async open(address) {
      // What a page still writes into the address as it is left would end the way to the next.
      await page.goto("about:blank");
      await page.goto(address);
    },
    ask: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
