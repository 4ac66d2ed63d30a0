import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { realDossier } from "#e2e/testing/dossier.ts";
import { unseen } from "#e2e/testing/focusable.ts";
import { test, type Visit } from "#e2e/testing/harness.ts";
import { isFocused, tabTo } from "#e2e/testing/keyboard.ts";
import { ask, fieldOf } from "#e2e/palette/open.ts";

const dossier = await realDossier();
const CELL = "evidence/ukraine/nato-membership/";

/** What has the focus, in its words; empty where nothing has. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    if (!(active instanceof HTMLElement) || active === document.body) return "";
    return (active.getAttribute("aria-label") ?? active.innerText).trim() || active.tagName;
  });

describe("what takes the focus (A08)", () => {
  test.for(["", "words", "pair", "draft", "changes"])(
    "is seen, and lies under the open evidence nowhere, over /%s",
    async (over, { visit }) => {
      const page = await visit(`${CELL}?over=${over || "glance"}`);
      await page.waitForSelector("html:not([data-asked])", { state: "attached" });
      await expect.poll(() => page.locator("#app [inert]").count()).toBeGreaterThan(0);
      expect(await unseen(page)).toEqual([]);
      // Given back when the panel closes.
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
      expect(await page.locator("[inert]").count()).toBe(0);
      expect(await unseen(page, "main")).toEqual([]);
    },
  );
});

describe("a control that goes with its own press", () => {
  type Case = readonly [what: string, path: string, press: (page: Page) => Promise<unknown>];

  const enter = async (page: Page, name: string | RegExp) => {
    const button = await page.getByRole("button", { name }).last().elementHandle();
    await button?.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => button?.evaluate(({ isConnected }) => isConnected)).toBe(false);
  };

  test.for<Case>([
    ["Reset", "words/?parties=russia", (page) => enter(page, "Reset")],
    ["Dismiss", "words/?parties=atlantis", (page) => enter(page, "Dismiss")],
    [
      "Show all in a facet",
      "statements/?said-by=russia",
      async (page) => {
        await page.locator("#facet-stance-button").click();
        await page.getByRole("checkbox").locator("visible=true").first().check();
        await enter(page, "Show all");
      },
    ],
    [
      "× in Sort",
      "statements/",
      async (page) => {
        await page.locator("#table-sort-button").click();
        await page.getByLabel("Add to the sort").selectOption("party");
        await enter(page, /^Do not sort by/);
      },
    ],
    [
      "Leave out in the editor of a briefing",
      "present/?edit=",
      async (page) => {
        await page.getByRole("button", { name: "Edit" }).click();
        await enter(page, /^Leave out/);
      },
    ],
  ])("hands the focus on: %s", async ([, path, press], { visit }) => {
    const page = await visit(path);
    await press(page);
    await expect.poll(() => focused(page)).not.toBe("");
    const isSeen = await page.locator(":focus").evaluate((one) => one.checkVisibility());
    expect(isSeen).toBe(true);
  });
});

describe("Back", () => {
  test.for([
    ["words/", "main a[href*='/changes/'], footer a", "/words/"],
    ["statements/", "main tbody tr:nth-child(12) a", "/statements/"],
    ["", "main tr:nth-of-type(2) th a >> nth=3", "/"],
  ] as const)(
    "returns to the link that was followed from /%s, without a jump",
    async ([path, selector], { visit }) => {
      const page = await visit(path);
      const link = page.locator(selector).first();
      await link.focus();
      const href = await link.getAttribute("href");
      const topOf = async () => Math.round((await link.boundingBox())?.y ?? Infinity);
      // What has come near is laid out with the next frame.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const top = await topOf();
      await page.keyboard.press("Enter");
      await expect.poll(() => new URL(page.url()).pathname).not.toBe(`/${path}`);
      await expect.poll(() => focused(page)).toBe(await page.locator("main h1").innerText());
      await page.goBack();
      await expect.poll(() => isFocused(link)).toBe(true);
      expect(await link.getAttribute("href")).toBe(href);
      await expect.poll(topOf).toBe(top);
    },
  );

  test("and Escape return to the link that opened the evidence, wherever on the page it is", async ({
    visit,
  }) => {
    const page = await visit("changes/");
    const link = page.locator("main a[href*='/evidence/']").last();
    await link.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => isFocused(link)).toBe(true);
  });
});

describe("Escape while letters are composed", () => {
  const compose = (page: Page) =>
    page.evaluate(() =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent("keydown", {
          key: "Escape",
          isComposing: true,
          bubbles: true,
          cancelable: true,
        }),
      ),
    );
  type Case = readonly [what: string, open: (visit: Visit) => Promise<Page>, opened: string];

  test.for<Case>([
    ["the evidence", (visit) => visit(CELL), "dialog[open]"],
    [
      "the palette",
      async (visit) => {
        const page = await visit("words/");
        await page.keyboard.press("Control+k");
        await fieldOf(page).waitFor();
        return page;
      },
      "dialog[open]",
    ],
    [
      "a menu",
      async (visit) => {
        const page = await visit("words/");
        await page.getByRole("button", { name: "5 parties" }).click();
        return page;
      },
      "fieldset:popover-open",
    ],
  ])("ends only that, not %s", async ([, open, opened], { visit }) => {
    const page = await open(visit);
    await page.locator(opened).waitFor();
    await compose(page);
    expect(await page.locator(opened).count()).toBe(1);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator(opened).count()).toBe(0);
  });

  test("does not leave the show", async ({ visit }) => {
    const page = await visit("present/");
    const address = page.url();
    await compose(page);
    expect(page.url()).toBe(address);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).not.toBe(address);
  });
});

describe("by keyboard from the top (A09)", () => {
  type Case = readonly [path: string, finding: string, way?: string];
  const PAGES: readonly Case[] = [
    ["", "main th a"],
    ["words/", "main td a[id^=cell-]"],
    ["pair/", "main summary"],
    ["changes/", "main summary", "Between two dates"],
    ["texts/", "main summary"],
    ["draft/", "main table a[id^=cell-]"],
    ["statements/", "main tbody a", "Skip to the statements"],
    ["issue/nato-membership/", "main a[href*='/evidence/']"],
  ];

  test.for(PAGES)(
    "/%s has its first finding in at most twelve, and its table can be skipped in one",
    async ([path, finding, way], { visit }) => {
      const page = await visit(path);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await isFocused(page.locator("main"))).toBe(true);
      let stops = 1;
      if (way !== undefined) {
        stops += await tabTo(page.locator("main").getByRole("link", { name: way }), 11);
        await page.keyboard.press("Enter");
      }
      const first = page.locator(finding).locator("visible=true").first();
      stops += await tabTo(first, 12 - stops);
      expect(stops).toBeLessThanOrEqual(12);

      const past = page.getByRole("link", { name: "Skip past the table" }).first();
      if ((await past.count()) === 0) return;
      await past.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const isBehind = await page.locator(":focus").evaluate((next) => {
        const place = document.querySelector("main table")?.compareDocumentPosition(next) ?? 0;
        return (place & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
      });
      expect(isBehind).toBe(true);
    },
  );

  test("the words of any cell are open in at most four actions, by its name", async ({ visit }) => {
    const page = await visit("");
    const { issues, parties } = dossier;
    const [issue, party] = [issues.at(-1), parties[1]];
    // A key, its name, a key.
    await ask(page, `${party?.shortName} ${issue?.name}`);
    await page.keyboard.press("Enter");
    await page.waitForURL(new RegExp(`/evidence/${party?.id}/${issue?.id}/`));
  });
});

describe("in forced colours", () => {
  test.for(["glance", "words", "pair", "issue", "draft"])(
    "the open cell is marked over /%s",
    async (over, { visit }) => {
      const page = await visit(`${CELL}?over=${over}`);
      await page.emulateMedia({ forcedColors: "active" });
      const lineOf = (selector: string) =>
        page
          .locator(selector)
          .locator("visible=true")
          .first()
          .evaluate((one) => {
            const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
            return [outlineStyle, outlineWidth, outlineColor];
          });
      const highlight = await page.evaluate(() => {
        const probe = document.createElement("i");
        probe.style.color = "Highlight";
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      });
      expect(await lineOf('main a[aria-current="true"]')).toEqual(["solid", "3px", highlight]);
    },
  );
});
