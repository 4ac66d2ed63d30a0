import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { type Route, pathOf, routesOf } from "#state/route.ts";
import { realDossier } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { translate } from "./translator.ts";

const dossier = await realDossier();

/** A page of each kind; of the figures, one of each of their kinds. */
function pages(): readonly string[] {
  const first = new Map<string, Route>();
  for (const route of routesOf(dossier)) {
    const kind = route.view === "figure" ? `figure ${route.figure.kind}` : route.view;
    if (!first.has(kind)) first.set(kind, route);
  }
  return [...first.values()].map((route) => pathOf(route).slice(1));
}

const CONTROLS = "button, summary, select, input, textarea";
/** They leave the page, print it, or hand over a file. */
const NOT_OPERATED = /print|download|save|file|full screen|powerpoint|present this/i;
/** Where there are more of one make, such as in each row of a table, the rest are like these. */
const OF_ONE_MAKE = 6;

type Control = {
  /** Its place among all controls of the page. */
  readonly at: number;
  readonly make: string;
  readonly name: string;
  readonly how: "press" | "choose" | "type";
  readonly words: string;
};

/** What a reader could operate now: in an open dialog only what is in it. */
function controlsOf(page: Page): Promise<readonly Control[]> {
  return page.evaluate((selector) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const within = [...document.querySelectorAll(":modal")].at(-1) ?? document.body;
    return all.flatMap((one, at) => {
      const isThere = within.contains(one) && one.checkVisibility({ visibilityProperty: true });
      if (!isThere || one.matches(":disabled, [readonly], [inert] *, [type=file]")) return [];
      const { tagName, className } = one;
      const type = one.getAttribute("type") ?? "";
      const label = one.closest("label")?.textContent ?? "";
      const isTyped = one.matches(
        "textarea, input:not([type=checkbox], [type=radio], [type=range])",
      );
      const how = one.matches("select") ? "choose" : isTyped ? "type" : "press";
      return [
        {
          at,
          make: `${tagName} ${type} ${className}`,
          name:
            (one.getAttribute("aria-label") ?? (one.matches("select") ? "" : one.textContent)) ||
            label,
          how,
          words: type === "date" ? "2025-06-30" : type === "number" ? "2" : "ceasefire",
        },
      ];
    });
  }, CONTROLS);
}

async function operate(page: Page, { at, how, words, name }: Control) {
  const one = page.locator(CONTROLS).nth(at);
  if (how === "type") await one.fill(words);
  else if (how === "choose") {
    const next = await one.evaluate((select) => {
      if (!(select instanceof HTMLSelectElement)) return "";
      const others = [...select.options].filter(({ selected, disabled }) => !selected && !disabled);
      return others[0]?.value ?? select.value;
    });
    await one.selectOption(next);
  } else
    await one.evaluate(async (pressed: HTMLElement, isPlay) => {
      pressed.click();
      // What plays goes on by the clock: it is stopped before its first step.
      await Promise.resolve();
      if (isPlay) pressed.click();
    }, name === "Play");
}

/** All that a page says and where it stands, less what a translator has put around it. */
function standing(page: Page) {
  return page.evaluate((selector) => {
    const shown = document.body.cloneNode(true);
    if (!(shown instanceof Element)) throw new Error("a page without a body");
    for (const unseen of shown.querySelectorAll("script, style, noscript")) unseen.remove();
    const said = ["pressed", "expanded", "checked", "selected", "current"].map(
      (is) => `aria-${is}`,
    );
    const stateOf = (one: Element) => [
      ...[...said, "open", "disabled", "hidden"].map((name) => one.getAttribute(name)),
      one instanceof HTMLInputElement && [one.value, one.checked],
      one instanceof HTMLSelectElement && one.value,
    ];
    return {
      address: location.href,
      title: document.title,
      headings: [...document.querySelectorAll("h1")].map(({ textContent }) => textContent),
      words: shown.textContent,
      rows: document.querySelectorAll("tr, li").length,
      isAlive: document.documentElement.dataset["live"] !== undefined,
      states: [...document.querySelectorAll(`${selector}, details, dialog, [aria-current]`)]
        .map(stateOf)
        .map(String),
    };
  }, CONTROLS);
}

/** Whether a page is called what its address is called when another page goes there. */
async function isAsFresh(page: Page, other: Page): Promise<boolean> {
  const { title, headings } = await standing(page);
  await other.goto(page.url());
  await other.waitForSelector("html[data-live]", { state: "attached" });
  const there = await standing(other);
  return title === there.title && headings.join() === there.headings.join();
}

async function isSame(page: Page, plain: Page): Promise<boolean> {
  return JSON.stringify(await standing(page)) === JSON.stringify(await standing(plain));
}

/** A control that ends what the rest of them are for comes last. */
function isEnd({ name }: Control): number {
  return /close|cancel|done|clear|reset|remove/i.test(name) ? 1 : 0;
}

const WAYS = [
  ["around its texts", false],
  ["in the place of its texts", true],
] as const;

describe.each(WAYS)("a page with a translator’s elements %s", (_where, isReplaced) => {
  test.for(pages())(
    "/%s says at each step of a reader what it says untranslated, and at last what its address says",
    async (path, { visit }) => {
      const [page, plain] = [await visit(path), await visit(path)];
      expect(await translate(page, isReplaced)).toBeGreaterThan(3);
      const begun = page.url();
      const met = new Map<string, number>();
      const steps: string[] = [];
      for (;;) {
        const controls = await controlsOf(plain);
        const next = controls
          .filter(({ make, name }) => {
            const isNew = !steps.includes(make + name) && (met.get(make) ?? 0) < OF_ONE_MAKE;
            return isNew && !NOT_OPERATED.test(name);
          })
          .toSorted((a, b) => isEnd(a) - isEnd(b))[0];
        if (!next) break;
        met.set(next.make, (met.get(next.make) ?? 0) + 1);
        steps.push(next.make + next.name);
        await operate(plain, next);
        await operate(page, next);
        // Both may still be on their way.
        await expect
          .poll(async () => (await isSame(page, plain)) || next.name, { message: path })
          .toBe(true);
        await translate(page, isReplaced);
        if (new URL(page.url()).pathname === new URL(begun).pathname) continue;
        await plain.goto(begun);
        await page.goto(begun);
        await translate(page, isReplaced);
      }
      // Some figures have nothing to press.
      expect(steps.length).toBeGreaterThanOrEqual(
        path.startsWith("embed/") && path !== "embed/" ? 0 : 3,
      );
      // What is chosen quickly is written into the address a little later.
      await expect.poll(() => isAsFresh(page, plain), { message: path }).toBe(true);
    },
  );
});
