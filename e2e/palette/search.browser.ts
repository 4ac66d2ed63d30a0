import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { foldedWordsIn } from "#model/text/fold.ts";
import { axeFindings } from "#e2e/testing/axe.ts";
import { realDossier, textIn } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";
import { isFocused } from "#e2e/testing/keyboard.ts";
import { ask, fieldOf, follow, optionsIn, paletteOf } from "./open.ts";

const real = await realDossier();
const [firstIssue] = real.issues;
const [, secondParty] = real.parties;
const [firstProposal] = real.proposals;
if (!firstIssue || !secondParty || !firstProposal) throw new Error("the dossier is empty");

const pathOf = (page: Page) => new URL(page.url()).pathname;

/** A word that few statements have, and one of them. */
function rareWord() {
  const counts = new Map<string, string[]>();
  for (const { id } of real.statements) {
    for (const word of new Set(foldedWordsIn(textIn(real, id)).map((one) => one.word)))
      counts.set(word, [...(counts.get(word) ?? []), id]);
  }
  const rare = [...counts].find(([word, ids]) => /^[a-z]{9,}$/.test(word) && ids.length === 1);
  return { word: rare?.[0] ?? "", id: rare?.[1][0] ?? "" };
}

describe("the palette", () => {
  test("opens by keyboard wherever the focus is, keeps what is typed on the way, and gives the focus back", async ({
    visit,
  }) => {
    const page = await visit("statements/");
    const search = page.getByLabel("Search", { exact: true });
    await search.focus();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("nato");
    await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
    expect(await fieldOf(page).inputValue()).toBe("nato");
    await page.keyboard.press("Escape");
    await paletteOf(page).waitFor({ state: "detached" });
    expect(await isFocused(search)).toBe(true);
    expect(await search.inputValue()).toBe("");
    await page.keyboard.press("Meta+k");
    await fieldOf(page).waitFor();
    await page.keyboard.press("Control+k");
    await paletteOf(page).waitFor({ state: "detached" });
    await page.keyboard.press("k");
    expect(await paletteOf(page).count()).toBe(0);
  });

  test("goes to a party, an issue, an option, a text, a source, a statement and a view", async ({
    visit,
  }) => {
    const { word, id } = rareWord();
    const [source] = real.sources;
    const [option] = firstIssue.options;
    const places: readonly (readonly [string, RegExp, string])[] = [
      [secondParty.name, /every statement/, `/statements/?parties=${secondParty.id}`],
      [secondParty.name, /its column alone/, `/words/?parties=${secondParty.id}`],
      [firstIssue.name, /who stands where/, `/issue/${firstIssue.id}/`],
      [firstIssue.name, /its row/, `/words/#${firstIssue.id}`],
      [
        option?.label ?? "",
        new RegExp(`an option on ${firstIssue.name}`),
        `/issue/${firstIssue.id}/#option-${option?.id}`,
      ],
      [firstProposal.name, /held against/, `/texts/?texts=${firstProposal.id}`],
      [source?.id ?? "", /./, `/source/${source?.id}/`],
      [word, new RegExp(word, "i"), `/statement/${id}/`],
      [id, /./, `/statement/${id}/`],
      ["changes", /^Changes/, "/changes/"],
    ];
    for (const [query, words, address] of places) {
      const page = await visit("");
      await follow(page, query, words);
      await page.waitForURL((url) => url.pathname !== "/" || url.search + url.hash !== "");
      const { pathname, search, hash } = new URL(page.url());
      expect([query, pathname + search + hash]).toEqual([query, address]);
    }
  });

  test("finds a party on an issue, and Back returns to where it was", async ({ visit }) => {
    const page = await visit("changes/?as-of=2025-12-05");
    await ask(page, `${secondParty.aliases[0]} ${firstIssue.name.split(" ")[0]}`);
    const [first] = await paletteOf(page).getByRole("option").allInnerTexts();
    expect(first).toContain(`${secondParty.name} on ${firstIssue.name}`);
    await page.keyboard.press("Enter");
    await page.locator("#evidence-title").waitFor();
    expect(pathOf(page)).toBe(`/evidence/${secondParty.id}/${firstIssue.id}/`);
    expect(new URL(page.url()).searchParams.get("as-of")).toBe("2025-12-05");
    expect(await isFocused(page.locator("#evidence-title"))).toBe(true);
    await page.goBack();
    await page.locator("#evidence-title").waitFor({ state: "detached" });
    expect(pathOf(page)).toBe("/changes/");
    // Over the evidence, which is a dialog that leaves the page in reach, it opens too; Escape closes it alone.
    await page.goForward();
    await page.locator("#evidence-title").waitFor();
    await page.keyboard.press("Control+k");
    await fieldOf(page).waitFor();
    await page.keyboard.press("Escape");
    await paletteOf(page).waitFor({ state: "detached" });
    expect(await page.locator("#evidence-title").count()).toBe(1);
  });

  test("brings the part that was asked for into view, with the focus in it", async ({ visit }) => {
    const issue = real.issues.at(-1) ?? firstIssue;
    const page = await visit("?issues=" + firstIssue.id);
    const isInView = (id: string) =>
      page
        .locator(`[id="${id}"]`)
        .evaluate(
          (part) =>
            part.getBoundingClientRect().top >= 0 && part.getBoundingClientRect().top < innerHeight,
        );
    await follow(page, issue.name, /its row/);
    await page.waitForURL((url) => url.pathname === "/words/" && url.hash === `#${issue.id}`);
    await page.waitForFunction(
      (id) => document.getElementById(id)?.contains(document.activeElement),
      issue.id,
    );
    expect(await isInView(issue.id)).toBe(true);
    await page.goBack();
    await page.locator("table").first().waitFor();
    expect(new URL(page.url()).search).toBe(`?issues=${firstIssue.id}`);

    // An option of a scale has no link of its own: the focus comes to the table that it heads.
    const [option] = issue.options;
    const id = `option-${option?.id}`;
    await follow(page, option?.label ?? "", new RegExp(`an option on ${issue.name}`));
    await page.waitForURL((url) => url.pathname === `/issue/${issue.id}/`);
    await page.waitForFunction(
      (anchor) =>
        document.getElementById(anchor)?.closest("table")?.contains(document.activeElement),
      id,
    );
    expect(await isInView(id)).toBe(true);
  });

  test("shows the rest of the statements in the table, as many as it says", async ({ visit }) => {
    const page = await visit("?as-of=2025-12-05");
    await ask(page, "ceasefire");
    const all = paletteOf(page)
      .getByRole("option", { name: /in the table/ })
      .last();
    const [said] = /\d+/.exec(await all.innerText()) ?? [];
    await all.click();
    await page
      .getByText(new RegExp(`^${said} of \\d+ statements`))
      .first()
      .waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("q"), searchParams.get("as-of")]).toEqual(["ceasefire", "2025-12-05"]);
  });

  test("leaves the key to a dialog that is open already, and is not printed", async ({ visit }) => {
    const page = await visit("");
    await page.getByRole("button", { name: "Cite this view" }).click();
    await paletteOf(page).waitFor();
    await page.evaluate(() => {
      const listen = (event: KeyboardEvent) => {
        if (event.key === "k") document.body.dataset["taken"] = String(event.defaultPrevented);
      };
      addEventListener("keydown", listen);
    });
    await page.keyboard.press("Control+k");
    expect(await page.evaluate(() => document.body.dataset["taken"])).toBe("false");
    expect(await fieldOf(page).count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Search", exact: false }).first().click();
    await fieldOf(page).waitFor();
    await page.emulateMedia({ media: "print" });
    expect(await paletteOf(page).isVisible()).toBe(false);
  });

  test.for([
    { width: 320, dark: true, touch: true },
    { width: 1280, dark: false, touch: false },
  ])(
    "fits $width px, with targets of 24 px, and axe finds nothing",
    async ({ width, dark, touch }, { visit }) => {
      const page = await visit("", { width, height: 640, dark, context: { hasTouch: touch } });
      const button = page.getByRole("button", { name: /^Search/ });
      await (touch ? button.tap() : button.click());
      for (const query of ["", secondParty.name, "zzzz qqqq", "x".repeat(10_000)]) {
        await fieldOf(page).fill(query);
        await page.getByText("are still being opened").waitFor({ state: "detached" });
        const sideways = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll("dialog, dialog *")]
            .filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1)
            .map((part) => part.outerHTML.slice(0, 80))
            .filter((part) => !part.startsWith("<input")),
        );
        expect(sideways).toEqual([]);
        const small = await paletteOf(page)
          .locator("button, input, [role=option]")
          .evaluateAll(
            (targets) =>
              targets.filter((target) => target.getBoundingClientRect().height < 24).length,
          );
        expect(small).toBe(0);
        expect(await axeFindings(page)).toEqual([]);
      }
      expect((await fieldOf(page).inputValue()).length).toBe(200);
      if (touch) {
        await fieldOf(page).fill(secondParty.name);
        await optionsIn(page, /^Parties/)
          .last()
          .tap();
        await page.waitForURL((url) => url.search !== "");
      } else {
        await page.mouse.click(5, 5);
      }
      await paletteOf(page).waitFor({ state: "detached" });
    },
  );

  test("shows which line is chosen in forced colours", async ({ visit }) => {
    const page = await visit("", { context: { forcedColors: "active" } });
    await ask(page, secondParty.name);
    const outlines = await paletteOf(page)
      .getByRole("option")
      .evaluateAll((options) => options.map((option) => getComputedStyle(option).outlineStyle));
    expect(outlines.filter((style) => style === "solid")).toHaveLength(1);
  });
});
