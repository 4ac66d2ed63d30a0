import type { ElementHandle, Page } from "playwright-core";
import { type Make, type Outcome, watching } from "./watching.ts";

export type Used = {
  readonly make: Make;
  readonly faults: readonly string[];
  readonly heard: readonly string[];
};

/** Controls that are used before others can be. */
type Way = readonly Make[];

/** What names of itself what it opens and whether that is open. */
const OPENS = /popovertarget|aria-expanded|aria-haspopup|^summary/;

/** Says whether it is pressed, and may bring something beside what is there. */
const PRESSED = /aria-pressed/;

/** Goes on by itself until it is pressed again; what it has done by then is one thing. */
const PLAYS = /^button button Play/;

/** Of a table so long that only the rows in view are in the page: what opens in it moves others out of it. */
const OF_A_LONG_TABLE = / tbody#first-rows/;

/** How far a way may lead, such as to a format in a dialog that a menu opens. */
const MOST_STEPS = 2;

/**
 * Uses one control of each make of a page, and of what they bring, each in the page as it was
 * opened; the clock of the page must be installed.
 */
export async function usedOn(
  page: Page,
  isAsked: (make: Make) => boolean,
): Promise<readonly Used[]> {
  const start = page.url();
  const used: Used[] = [];
  await opened(page, start);
  const seen = new Set((await makesOf(page)).filter(isAsked));
  const queue = [...seen].map((make): { way: Way; make: Make } => ({ way: [], make }));
  let isAsAtFirst = true;
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { way, make } = next;
    if (!isAsAtFirst) await opened(page, start);
    isAsAtFirst = false;
    for (const step of way) {
      await use(page, step);
      await settled(page);
    }
    const had = new Set(await makesOf(page));
    await use(page, make);
    await settled(page);
    // It leads elsewhere, as a link does.
    if (new URL(page.url()).pathname !== new URL(start).pathname) continue;
    const outcome = await page.evaluate(() => window.watch.outcome());
    used.push({ make, heard: outcome.heard, faults: faultsOf(make, outcome) });
    if (way.length < MOST_STEPS)
      for (const other of await makesOf(page)) {
        if (had.has(other) || seen.has(other) || !isAsked(other)) continue;
        seen.add(other);
        queue.push({ way: [...way, make], make: other });
      }
    isAsAtFirst = outcome.heard.length === 0 && (await isClosed(page, start));
  }
  return used;
}

/**
 * A choice has done what it should where it is heard once, by a polite region that stood there before. It may
 * be silent where nothing but itself is another than before and it says so of itself; where it opens or closes
 * something, says so of itself and leaves all else as it was; and where the focus goes on to what it brought,
 * which is then read out. What is typed or chosen in a field is said by the field.
 */
function faultsOf(
  make: Make,
  { heard, loud, changed, isLost, isGained, isStated, isFocused, isStranded }: Outcome,
) {
  const isMoved = isLost && isGained && !(isStated && OF_A_LONG_TABLE.test(make));
  const isOther = PRESSED.test(make) && isStated ? isLost : changed.length > 0;
  const isChanged = OPENS.test(make) ? isMoved : isOther;
  const faults: string[] = [];
  if (loud.length > 0) faults.push(`loud: ${loud.join(" | ")}`);
  if (heard.length > 1) faults.push(`told ${heard.length} times: ${heard.join(" | ")}`);
  if (heard.length === 0 && isChanged && !isFocused)
    faults.push(`silent: ${[...changed.slice(0, 3), ...changed.slice(-3)].join(" | ")}`);
  if (isStranded) faults.push("gone, and the focus with it");
  return faults;
}

async function opened(page: Page, address: string) {
  await page.goto(address);
  await page.waitForSelector("html[data-live]", { state: "attached" });
  await page.evaluate(watching);
}

/** Whether nothing is left of what was done, once Escape has closed what it opened. */
async function isClosed(page: Page, start: string): Promise<boolean> {
  if (page.url() !== start) return false;
  await page.keyboard.press("Escape");
  await page.waitForTimeout(100);
  if (page.url() !== start) return false;
  return page.evaluate(
    () => window.watch.isSame() && document.querySelector("dialog:modal, :popover-open") === null,
  );
}

function makesOf(page: Page): Promise<Make[]> {
  return page.evaluate(() => window.watch.makes());
}

/** Until all that was to be said has been said: what waits for the reader to pause, and what follows later. */
async function settled(page: Page) {
  await page.waitForTimeout(250);
  await page.clock.fastForward(600);
  await page.waitForTimeout(100);
  await page.clock.fastForward(5000);
  await page.waitForTimeout(150);
}

async function use(page: Page, make: Make) {
  const found = await page.evaluateHandle((one) => window.watch.find(one), make);
  const control = found.asElement();
  if (!control) throw new Error(`not there again: ${make}`);
  await control.evaluate((one) => window.watch.begin(one));
  const kind = await control.evaluate((one) =>
    one instanceof HTMLInputElement ? one.type : one.localName,
  );
  if (kind === "select") return chooseAnother(control);
  if (kind === "range") return control.press("ArrowLeft");
  if (kind === "date") return control.fill("2025-03-03");
  if (["text", "search", "textarea", "url"].includes(kind)) {
    const isDay = /\d{4}$/.test(
      (await control.inputValue()) || ((await control.getAttribute("placeholder")) ?? ""),
    );
    return control.fill(isDay ? "3 Mar 2025" : "ceasefire");
  }
  await control.click();
  if (PLAYS.test(make)) await control.click();
}

async function chooseAnother(select: ElementHandle<Element>) {
  const value = await select.evaluate((one) => {
    if (!(one instanceof HTMLSelectElement)) return "";
    const others = [...one.options].filter((option) => !option.selected && !option.disabled);
    return others.at(-1)?.value ?? one.value;
  });
  await select.selectOption(value);
}
