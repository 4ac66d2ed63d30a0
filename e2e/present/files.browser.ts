import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect } from "vitest";
import { axeFindings } from "#e2e/testing/axe.ts";
import { test } from "#e2e/testing/harness.ts";
import { printed } from "#e2e/testing/pdf.ts";
import { where } from "./stage.ts";

const panel = (page: Page) => page.getByRole("complementary", { name: "Edit the briefing" });

const BRIEFING = { briefingVersion: "1.0.0", title: "Mine", slides: [{ kind: "title" }] };

/** Opens a file in the panel, as a presenter would. */
async function open(page: Page, content: unknown) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  await panel(page)
    .locator("input[type=file]")
    .setInputFiles({
      name: "mine.briefing.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
}

describe("a briefing of one's own", () => {
  test("is made in the page, kept in the address, undone, saved and opened again", async ({
    visit,
  }) => {
    const page = await visit("present/");
    await page.keyboard.press("e");
    const edit = panel(page);
    expect(await axeFindings(page)).toEqual([]);
    const slides = edit.locator("ol > li");
    const before = await slides.count();
    await edit.getByLabel("Question or kind").selectOption("sanctions");
    await edit.getByRole("button", { name: "Add", exact: true }).click();
    await page
      .getByRole("heading", { name: "What becomes of the sanctions on Russia?", level: 2 })
      .waitFor();
    expect(await slides.count()).toBe(before + 1);
    await edit.getByLabel("Caption of this slide").fill("Look at the middle.");
    await edit.getByLabel("Notes to this slide").fill("Good morning.");
    await page.getByText("Look at the middle.").waitFor();
    await edit.getByRole("button", { name: /^Move up: 2, What becomes/ }).click();
    await edit.getByRole("button", { name: /^Leave out: 3,/ }).click();
    expect(await slides.count()).toBe(before);
    await edit.getByRole("button", { name: "Undo" }).click();
    expect(await slides.count()).toBe(before + 1);
    await edit
      .getByLabel(/Or any page of this site/)
      .fill(new URL("../evidence/russia/ceasefire/?as-of=2025-06-30", page.url()).href);
    await edit.getByRole("button", { name: "Add the page" }).click();
    expect(await slides.count()).toBe(before + 2);
    await edit.getByLabel(/Or any page of this site/).fill("https://elsewhere.example/");
    await edit.getByRole("button", { name: "Add the page" }).click();
    await edit.getByText("This is a page of another site").waitFor();

    await page.waitForURL(/[?&]briefing=[\w-]+/);
    await expect
      .poll(async () => {
        const url = page.url();
        await page.waitForTimeout(600);
        return url === page.url();
      })
      .toBe(true);
    await page.reload();
    await page.waitForSelector("html[data-live]:not([data-asked])", { state: "attached" });
    await page.keyboard.press("e");
    expect(await slides.count()).toBe(before + 2);
    await edit.getByRole("button", { name: /^What becomes of the sanctions/ }).click();
    expect(await edit.getByLabel("Notes to this slide").inputValue()).toBe("Good morning.");

    const saved = page.waitForEvent("download");
    await edit.getByRole("button", { name: "Save to a file" }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toBe("where-the-sides-stand.briefing.json");
    const text = await readFile(await file.path(), "utf8");
    expect(JSON.parse(text).slides).toHaveLength(before + 2);
    await open(page, BRIEFING);
    await expect.poll(() => where(page)).toBe("Slide 1 of 1");
    // By dropping it too.
    await page.evaluate((dropped) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([dropped], "a.json"));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }),
      );
    }, text);
    await expect.poll(() => slides.count()).toBe(before + 2);
  });

  test("says in words what it cannot open, and opens what it can", async ({ visit }) => {
    const page = await visit("present/");
    await page.keyboard.press("e");
    const alert = panel(page).getByRole("alert");
    for (const [content, why] of [
      ["Good morning", "It is no JSON"],
      [{ ...BRIEFING, briefingVersion: "9.0.0" }, "It is of version 9.0.0"],
    ] as const) {
      await open(page, content);
      await alert.getByText(why).waitFor();
    }
    // Ten million letters, dropped: they are made in the page, for none of them is read.
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([" ".repeat(10_000_000)], "big.json"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true }));
    });
    await alert.getByText("It has 10.0 million characters").waitFor();
    expect(await where(page)).toMatch(/^Slide 1 of 1\d$/);

    const slides = [
      { kind: "issue", issue: "nato-membership", steps: ["xyz"] },
      { kind: "view", address: "https://elsewhere.example/" },
      { kind: "view", address: "/issue/ceasefire/" },
    ];
    await open(page, { ...BRIEFING, slides });
    await page
      .getByText("It names the party “xyz”, which is not in this record.")
      .first()
      .waitFor();
    expect(await alert.count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowRight");
    await page
      .getByText(/expected an address on this site/)
      .first()
      .waitFor();
    await page.keyboard.press("ArrowRight");
    const link = page.locator("section[data-current] article a");
    expect(await link.getAttribute("href")).toContain("issue/ceasefire/");
    expect(await page.locator("a[href*=elsewhere]").count()).toBe(0);

    await page.keyboard.press("e");
    const many = Array.from({ length: 500 }, (_, at) => ({
      kind: "title",
      notes: `${at} ${Math.sin(at)}`,
    }));
    await open(page, { ...BRIEFING, slides: many });
    await expect.poll(() => where(page)).toBe("Slide 1 of 500");
    await panel(page).getByText("too long for the address").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("End");
    expect(await where(page)).toBe("Slide 500 of 500");
  });

  test("is shown in one tab and noted in another, in step", async ({ visit }) => {
    const page = await visit("present/");
    const opened = page.waitForEvent("popup");
    await page.getByRole("link", { name: "Notes in another tab" }).click();
    const notes = await opened;
    await notes.getByText("In step with the slides.").waitFor();
    await notes.getByText("This briefing shows where Russia, Ukraine").waitFor();
    expect(await axeFindings(notes)).toEqual([]);
    await page.keyboard.press("ArrowRight");
    await notes.getByText(/^2 of 1\d/).waitFor();
    await notes.keyboard.press("PageDown");
    await expect.poll(() => where(page)).toMatch(/^Slide 3 of/);
    await notes.getByRole("button", { name: "Start the timer" }).click();
    await page.getByRole("button", { name: /^0:0\d$/ }).waitFor();
    // Junk on the channel changes nothing.
    await notes.evaluate(() => {
      const channel = new BroadcastChannel("parley briefing");
      for (const junk of [
        null,
        7,
        "at",
        { kind: "at", of: "Where the sides stand", slide: -1, step: "x" },
      ])
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
        channel.postMessage(junk);
      channel.close();
    });
    await notes.close();
    await page.keyboard.press("ArrowRight");
    expect(await where(page)).toMatch(/^Slide 4 of/);
  });

  test("says where tabs cannot hear each other, and keeps the notes in place", async ({
    visit,
  }) => {
    const page = await visit("present/", {
      before: (fresh) =>
        fresh.addInitScript(() => Reflect.deleteProperty(window, "BroadcastChannel")),
    });
    await page.getByText("Notes in another tab: not from a file or a frame. Press n.").waitFor();
    await page.keyboard.press("n");
    await page.getByText("This briefing shows where Russia, Ukraine").waitFor();
  });
});

describe("a handout", () => {
  test("has one, two or six slides on a page, with notes or without, and all sources as addresses", async ({
    visit,
  }) => {
    const page = await visit("present/?slide=6.2");
    const slides = Number((await where(page)).match(/of (\d+)/)?.[1]);
    const pagesOf = async (per: string, format: "A4" | "Letter") => {
      await page.getByRole("button", { name: "Handout" }).click();
      await page.getByLabel(per, { exact: true }).check();
      await page.keyboard.press("Escape");
      return printed(page, { format, preferCSSPageSize: false });
    };
    await page.getByRole("button", { name: "Handout" }).click();
    await page.getByLabel(/with the notes/).uncheck();
    await page.keyboard.press("Escape");
    for (const format of ["A4", "Letter"] as const) {
      const papers = [];
      for (const per of ["1", "2", "6"]) papers.push(await pagesOf(per, format));
      const [one = 0, two = 0, six = 0] = papers.map(({ length }) => length);
      // Every slide is on its page, whole to its foot, and nothing else is.
      for (const [paper, per] of [
        [papers[0], 1],
        [papers[1], 2],
        [papers[2], 6],
      ] as const)
        for (let at = 1; at <= slides; at += 1) {
          const foot = new RegExp(` ${at} of ${slides} (· part \\d+ of \\d+ )?As of `);
          expect([at, paper?.findIndex(({ words }) => foot.test(words))]).toEqual([
            at,
            Math.ceil(at / per) - 1,
          ]);
        }
      const sources = one - slides;
      // What follows the slides is the list of their sources.
      expect(sources).toBeGreaterThanOrEqual(1);
      expect(sources).toBeLessThanOrEqual(3);
      expect(two).toBe(Math.ceil(slides / 2) + sources);
      expect(six).toBe(Math.ceil(slides / 6) + sources);
    }
    // What is on paper: every slide whole, no button, and the notes only where they are asked for.
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const onPaper = () => page.locator("body").innerText();
    expect(await page.locator("article:visible").count()).toBe(slides);
    expect(await onPaper()).not.toContain("This briefing shows where Russia, Ukraine");
    expect(await onPaper()).not.toContain("Overview");
    expect(await onPaper()).toMatch(/Sources of these slides[^]*https:\/\//);
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll("article")].filter(({ children }) => {
          const body = children[children.length - 2];
          return body && body.scrollHeight > body.clientHeight + 2;
        }).length,
    );
    expect(cut).toBe(0);
    await page.evaluate(() => {
      document.documentElement.dataset["handout"] = "six notes";
    });
    expect(await onPaper()).toContain("This briefing shows where Russia, Ukraine");
    const foot = await page.evaluate(() =>
      document.documentElement.style.getPropertyValue("--printed-foot"),
    );
    expect(foot).toMatch(/release \d+\.\d+\.\d+ · as of 5 Jul 2026/);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  });
});
