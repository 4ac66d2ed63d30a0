import { type Browser, chromium } from "playwright-core";
import { serveSite } from "#tools/serving/siteServer.ts";
import { findChromium } from "#tools/browser/findChromium.ts";

export type Opened = { readonly browser: Browser; readonly address: string };

/** Serves a built site to a Chromium for as long as the work takes; what it measured comes back. */
export async function inBrowser<Measured>(
  folder: string,
  work: (opened: Opened) => Promise<Measured>,
): Promise<Measured> {
  const { server, address } = await serveSite({ folder, port: 0 });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
  try {
    return await work({ browser, address });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}
