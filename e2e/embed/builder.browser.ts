import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { axeFindings } from "#e2e/testing/axe.ts";
import { test } from "#e2e/testing/harness.ts";
import { tabTo } from "#e2e/testing/keyboard.ts";

const text = (page: Page, name: string) => page.getByLabel(name, { exact: true }).inputValue();

describe("the page that makes figures ready", () => {
  test("is led to from every view with the figure that shows most of it", async ({ visit }) => {
    for (const [path, key] of [
      ["issue/sanctions/", "issue/sanctions"],
      ["evidence/russia/ceasefire/", "cell/russia/ceasefire"],
      ["pair/?compare=ukraine.europe", "pair/ukraine/europe"],
      ["changes/", "moved"],
      ["words/?parties=russia.ukraine", "matrix"],
    ] as const) {
      const page = await visit(path);
      await page.getByRole("contentinfo").getByRole("link", { name: "Embed" }).click();
      await page.getByRole("heading", { level: 1, name: "A figure for your page" }).waitFor();
      await expect.poll(() => text(page, "Link to the figure")).toContain(`/embed/${key}/`);
      const asked = new URL(page.url()).searchParams;
      expect(asked.get("figure")).toBe(key);
    }
  });

  test("is led to from the search with the figure of the page that it is opened on", async ({
    visit,
  }) => {
    const page = await visit("issue/sanctions/");
    await page.keyboard.press("Control+k");
    await page.getByRole("combobox").fill("embed");
    await page.getByRole("option", { name: "Embed" }).waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => text(page, "Link to the figure")).toContain("/embed/issue/sanctions/");
  });

  test("previews the figure as it will stand, and gives it as snippet, link, table, words and picture", async ({
    visit,
  }) => {
    const page = await visit("embed/?figure=issue/nato-membership", {
      context: { acceptDownloads: true },
      before: (one) =>
        one.addInitScript(() => {
          const writeText = async (copied: string) => void (document.body.title = copied);
          Object.defineProperty(navigator, "clipboard", { value: { writeText } });
        }),
    });
    const frame = page.frameLocator("iframe[data-preview='600']");
    await frame.getByRole("heading", { name: "Can Ukraine join NATO?" }).waitFor();
    const snippet = await text(page, "Snippet");
    const [, height = ""] = /height="(\d+)"/.exec(snippet) ?? [];
    await expect
      .poll(() => page.locator("iframe[data-preview='600']").getAttribute("height"))
      .toBe(height);
    expect(snippet).toMatch(/\/embed\/issue\/nato-membership\/\?v=\d+\.\d+\.\d+"/);
    await page.getByRole("button", { name: "Copy: Snippet" }).click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => document.body.title)).toBe(snippet);
    expect(await text(page, "Table, for systems without frames")).toContain(
      '<th scope="row">Russia</th>',
    );
    expect(await text(page, "Text, for an alt attribute")).toContain("Ukraine: ");
    for (const form of ["SVG", "PNG"]) {
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: form, exact: true }).click();
      expect((await saved).suggestedFilename()).toMatch(/issue-nato-membership.*release/);
    }
  });

  test("follows every choice, and keeps them in its address", async ({ visit }) => {
    const page = await visit("embed/?figure=issue/nato-membership");
    await page.getByLabel("follow the record").check();
    await page.getByLabel("dark", { exact: true }).check();
    await page.getByLabel("1000", { exact: true }).check();
    await page.getByLabel("fitted by a script of ours").check();
    await page.getByLabel("Kind").selectOption("cell");
    await page.getByLabel("Party").selectOption("ukraine");
    const link = await text(page, "Link to the figure");
    expect(link).toMatch(/\/embed\/cell\/ukraine\/nato-membership\/\?theme=dark$/);
    expect(await text(page, "Snippet")).toContain('/embed.js"></script>');
    expect(await page.locator("iframe[data-preview='1000']").count()).toBe(1);
    await expect
      .poll(() => new URL(page.url()).searchParams.get("figure"))
      .toBe("cell/ukraine/nato-membership");
    await page.getByLabel("As of").fill("2025-01-01");
    await expect.poll(() => text(page, "Link to the figure")).toContain("as-of=2025-01-01");
    await page.frameLocator("iframe[data-preview='1000']").getByText("As of 1 Jan 2025").waitFor();
  });

  test("works by the keyboard, and where copying is refused the text is selected", async ({
    visit,
  }) => {
    const page = await visit("embed/?figure=quote/caliber-20250423-01", {
      before: (one) =>
        one.addInitScript(() => {
          Object.defineProperty(navigator, "clipboard", {
            value: { writeText: () => Promise.reject(new Error("refused")) },
          });
        }),
    });
    await tabTo(page.getByLabel("Kind"));
    await page.keyboard.press("End");
    await expect.poll(() => text(page, "Link to the figure")).toContain("/embed/text/");
    // Every row of the previews can be reached by keys, and all of them passed at once.
    await tabTo(page.getByRole("link", { name: "Past the preview" }), 15);
    await page.keyboard.press("Enter");
    await tabTo(page.getByRole("button", { name: "Copy: Snippet" }), 2);
    await page.keyboard.press("Enter");
    await page.getByText("The text is selected: copy it by hand").waitFor();
    expect(
      await page
        .getByLabel("Snippet", { exact: true })
        .evaluate((box) =>
          box instanceof HTMLTextAreaElement
            ? (box.selectionEnd ?? 0) - (box.selectionStart ?? 0)
            : 0,
        ),
    ).toBe((await text(page, "Snippet")).length);
  });

  test.for([1280, 320])("has no faults that axe finds, at %i pixels", async (width, { visit }) => {
    const page = await visit("embed/?figure=matrix", { width });
    // What is in the frames is looked at by itself, below.
    const findings = (await axeFindings(page)).filter((one) => !one.startsWith("frame-tested"));
    expect(findings).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  });

  test("figures have none either, light and dark", async ({ visit }) => {
    for (const [key, dark] of [
      ["issue/nato-membership", false],
      ["issue/nato-membership", true],
      ["matrix", true],
      ["pair/russia/ukraine", false],
      ["text/us-draft-november-2025", false],
      ["moved", true],
    ] as const) {
      const page = await visit(`embed/${key}/`, { width: 600, dark });
      expect([key, ...(await axeFindings(page))]).toEqual([key]);
    }
  });
});
