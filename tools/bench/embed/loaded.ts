import type { Browser } from "playwright-core";

/** A slow line and a slow processor, as the limits are set for. */
export const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
export const SLOWDOWN = 4;
/** After a page has loaded, until its type has come too. */
const SETTLED_MS = 800;

/** So many answers, and what they weigh as they are sent. */
export type Sent = { readonly bytes: number; readonly answers: number };
export type Loaded = {
  readonly all: Sent;
  /** What had come by the time that there was something to see. */
  readonly before: Sent;
  readonly painted: number;
};

/** One visit by somebody who was never there. */
export async function loaded(browser: Browser, address: string, scripts: boolean): Promise<Loaded> {
  const context = await browser.newContext({
    viewport: { width: 600, height: 800 },
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await session.send("Page.enable");
  await session.send("Page.setLifecycleEventsEnabled", { enabled: true });
  let [asked, seen] = [NaN, NaN];
  const ours = new Set<string>();
  const came: { readonly bytes: number; readonly at: number }[] = [];
  session.on("Network.requestWillBeSent", ({ requestId, request, timestamp }) => {
    if (request.url.startsWith("data:")) return;
    if (ours.size === 0) asked = timestamp;
    ours.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength, timestamp }) => {
    if (ours.has(requestId)) came.push({ bytes: encodedDataLength, at: timestamp });
  });
  // Not asked of the page, which may not run scripts.
  session.on("Page.lifecycleEvent", ({ name, timestamp }) => {
    if (name === "firstContentfulPaint" && ours.size > 0) seen = timestamp;
  });
  await page.goto(address, { waitUntil: "load" });
  await page.waitForTimeout(SETTLED_MS);
  await context.close();
  return {
    all: sentIn(came),
    before: sentIn(came.filter(({ at }) => at <= seen)),
    painted: Math.round((seen - asked) * 1000),
  };
}

function sentIn(came: readonly { readonly bytes: number }[]): Sent {
  return { answers: came.length, bytes: came.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** The quickest of several: whatever else a machine does can only add to it. */
export function quickest(loads: readonly Loaded[]): Loaded {
  const [first = { all: NONE, before: NONE, painted: NaN }] = loads.toSorted(
    (a, b) => a.painted - b.painted,
  );
  return first;
}

const NONE: Sent = { bytes: NaN, answers: NaN };
