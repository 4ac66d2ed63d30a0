import * as fc from "fast-check";
import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "#tools/browser/findChromium.ts";
import { anyText } from "./anyText.ts";

type Run = {
  /** Where a built site is served. */
  readonly address: string;
  readonly seed: number;
  readonly until: () => boolean;
  readonly say: (line: string) => void;
};

const KINDS = ["press", "press", "press", "press", "type", "key", "back", "narrow"] as const;
const KEYS = ["Tab", "Enter", "Escape", "ArrowDown", "ArrowRight", "Control+k", "Home", "End"];
const PLACES = [
  "",
  "words/",
  "pair/",
  "changes/",
  "texts/",
  "draft/",
  "statements/",
  "sources/",
  "claims/",
  "embed/",
];

/** A reader’s steps: what is done, which of the things at hand it is done to, and what is typed. */
const anySteps = fc.record({
  place: fc.constantFrom(...PLACES),
  steps: fc.array(
    fc.record({ kind: fc.constantFrom(...KINDS), which: fc.nat(9999), text: anyText }),
    {
      minLength: 5,
      maxLength: 30,
    },
  ),
});
type Steps = typeof anySteps extends fc.Arbitrary<infer Value> ? Value : never;

/** Lets a reader who does anything at all go through a site; true if no page complained, went blank or left the site. */
export async function browse({ address, seed, until, say }: Run): Promise<boolean> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ["--no-sandbox"],
  });
  let [walks, done] = [0, 0];
  let fault: string | undefined;
  for (; fault === undefined && (walks === 0 || !until()); walks += 1) {
    const [walk] = fc.sample(anySteps, { seed: seed + walks, numRuns: 1 });
    if (!walk) break;
    fault = await faultOf(browser, { address, walk });
    done += walk.steps.length;
    if (fault !== undefined) say(`Failed, with --browser --seed ${seed + walks}: ${fault}`);
  }
  await browser.close();
  say(`${done} steps in ${walks} walks through ${address}`);
  return fault === undefined;
}

/** What went wrong on the way, and after which steps; undefined if nothing did. */
async function faultOf(browser: Browser, { address, walk }: { address: string; walk: Steps }) {
  const page = await browser.newPage();
  const told: string[] = [];
  page.on("pageerror", (error) => told.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") told.push(`console: ${message.text()}`);
  });
  await page.goto(address + walk.place, { waitUntil: "load" });
  const done: string[] = [];
  for (const step of walk.steps) {
    done.push(await stepped(page, step));
    if (!page.url().startsWith(address)) told.push(`left the site for ${page.url()}`);
    const heading = page.locator("h1").first().waitFor({ state: "attached", timeout: 10_000 });
    await heading.catch(() => told.push(`blank at ${page.url()}`));
    if (told.length > 0) break;
  }
  await page.close();
  return told.length > 0 ? [told.join("; "), `/${walk.place}`, ...done].join("\n  ") : undefined;
}

const AT_HAND = [
  "a[href]:not([target]):not([download])",
  "button:enabled",
  "summary",
  "input[type=checkbox]",
  "input[type=radio]",
  "select",
]
  .map((kind) => `${kind}:visible`)
  .join(", ");
const FIELDS = "input[type=search]:visible, input[type=text]:visible, input:not([type]):visible";
const SHORTLY = { timeout: 1500 };

/** Does one step, as far as it can be done; returns what was done in words. */
async function stepped(page: Page, { kind, which, text }: Steps["steps"][number]): Promise<string> {
  const nothing = () => undefined;
  if (kind === "back") {
    await page.goBack(SHORTLY).catch(nothing);
    // Before the first page there is an empty one.
    if (page.url() === "about:blank") await page.goForward(SHORTLY).catch(nothing);
  } else if (kind === "narrow")
    await page.setViewportSize({ width: 320 + (which % 1000), height: 700 });
  else if (kind === "key") await page.keyboard.press(KEYS[which % KEYS.length] ?? "Tab");
  else {
    const things = page.locator(kind === "type" ? FIELDS : AT_HAND);
    const count = await things.count();
    if (count === 0) return `${kind}: nothing at hand`;
    const thing = things.nth(which % count);
    const name = (await thing.textContent(SHORTLY).catch(() => ""))?.trim().slice(0, 40) ?? "";
    if (kind === "type") await thing.fill(text, SHORTLY).catch(nothing);
    else await thing.click(SHORTLY).catch(nothing);
    await page.waitForTimeout(20);
    return `${kind} “${name || which % count}”`;
  }
  return `${kind} ${which}`;
}
