import { join } from "node:path";
import { afterAll, describe, expect } from "vitest";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { inventedDossier } from "#testing/invented/dossier.ts";
import { serveSite } from "#tools/serving/siteServer.ts";
import { buildSite } from "#tools/site/buildSite.ts";
import { CACHE } from "#e2e/testing/dossier.ts";
import { test } from "#e2e/testing/harness.ts";

const FROM_THE_RIGHT = ["وزارة الخارجية", "الاتحاد الأفريقي", "דוד כהן", "ירושלים"];
const LONG = "Verwaltungsgemeinschaftszugehörigkeitsvereinbarung".repeat(3).slice(0, 120);

/** Thirty parties, names that are read from the right, and words of 120 letters without a blank. */
function dossierOfMany(): WholeDossier {
  const invented = inventedDossier(300, 30);
  const nth = (at: number) => FROM_THE_RIGHT[at % FROM_THE_RIGHT.length] ?? "";
  return {
    ...invented,
    parties: invented.parties.map((party, at) => {
      if (at < 4) return { ...party, name: nth(at), shortName: nth(at) };
      return at === 5 ? { ...party, name: LONG } : party;
    }),
    issues: invented.issues.map((issue, at) => ({
      ...issue,
      name: at === 0 ? LONG : issue.name,
      options: issue.options.map((option, place) =>
        place === at % 5 ? { ...option, label: LONG } : option,
      ),
    })),
    sources: invented.sources.map((source, at) => ({ ...source, outlet: nth(at) })),
    statements: invented.statements.map((statement, at) =>
      statement.speaker
        ? { ...statement, speaker: { ...statement.speaker, name: nth(at), role: nth(at + 1) } }
        : statement,
    ),
  };
}

/** The site of many is served by this file, and not by the harness. */
const ELSEWHERE = { expected: ["request elsewhere"] };

const out = join(CACHE, "site-many");
await buildSite({ dossier: dossierOfMany(), out, isCompressed: false });
const { address, server } = await serveSite({ folder: out, port: 0 });
afterAll(() => server.close());

describe("thirty parties, and words of 120 letters", () => {
  test.for(
    [360, 1280, 1920].flatMap((width) =>
      ["", "words/", "pair/", "issue/i0/", "draft/", "texts/", "present/", "embed/matrix/"].map(
        (path) => [path, width] as const,
      ),
    ),
  )("stay in the page of /%s at %i px", async ([path, width], { visit }) => {
    const page = await visit("about/", { width, ...ELSEWHERE });
    await page.goto(new URL(path, `${address}/`).href);
    await page.waitForSelector("html[data-live]", { state: "attached" });
    const seen = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const columns = [
        ...document.querySelectorAll<HTMLElement>("section[tabindex] > table > thead > tr > th"),
      ]
        .filter((head) => head.checkVisibility() && head.innerText.trim() !== "")
        .map((head) => head.getBoundingClientRect().width);
      return { isOver: scrollWidth > clientWidth, least: Math.min(999, ...columns) };
    });
    expect(seen.isOver).toBe(false);
    if (width > 960) expect(seen.least).toBeGreaterThanOrEqual(120);
  });

  test.for([360, 1280, 1920])(
    "have each a mark of its own at a glance, in its row and over nothing else, at %i px",
    async (width, { visit }) => {
      const page = await visit("about/", { width, ...ELSEWHERE });
      await page.goto(`${address}/`);
      await page.waitForSelector("html[data-live]", { state: "attached" });
      const rows = page.getByRole("main").locator("table tr[id]");
      expect(await rows.count()).toBe(dossierOfMany().issues.length);
      for (const row of await rows.all()) {
        // What is out of sight is not laid out.
        await row.scrollIntoViewIfNeeded();
        const { marks, faults } = await row.evaluate((one) => {
          const within = one.getBoundingClientRect();
          const links = [...one.querySelectorAll("td a")];
          const words = [
            ...one.querySelectorAll(
              "th a, [data-of] > p, [data-marks], [data-relation], [data-relation] + div",
            ),
          ];
          const boxes = [...links.map((link) => link.firstElementChild ?? link), ...words].map(
            (what) => ({ said: what.textContent, box: what.getBoundingClientRect() }),
          );
          const outside = boxes.filter(
            ({ box }) => box.left < within.left - 1 || box.right > within.right + 1,
          );
          const over = boxes.flatMap(({ said, box }, at) =>
            boxes
              .slice(at + 1)
              .filter((other) => {
                const wide =
                  Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                const high =
                  Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                return wide > 1 && high > 1;
              })
              .map((other) => `${said} over ${other.said}`),
          );
          return {
            marks: links.length,
            faults: [...outside.map(({ said }) => `${said} is out`), ...over],
          };
        });
        expect(faults).toEqual([]);
        expect(marks).toBeGreaterThanOrEqual(30);
      }
    },
  );

  test("scroll beside the column of issues, which stays", async ({ visit }) => {
    const page = await visit("about/", ELSEWHERE);
    await page.goto(`${address}/words/`);
    await page.waitForSelector("html[data-live]", { state: "attached" });
    const frame = page.getByRole("region", { name: "Positions in words" });
    const issue = frame.locator("tbody th[scope=row]").first();
    const { x: before } = (await issue.boundingBox()) ?? {};
    await frame.evaluate((one) => one.scrollBy(2000, 0));
    expect(await frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(1000);
    expect((await issue.boundingBox())?.x).toBe(before);
  });

  test("keep the date behind a name that is read from the right", async ({ visit }) => {
    const page = await visit("about/", ELSEWHERE);
    await page.goto(`${address}/evidence/p0/i1/`);
    expect(await page.title()).toContain(`\u2068${FROM_THE_RIGHT[0]}\u2069`);
    const words = await page.locator("main").innerText();
    for (const name of FROM_THE_RIGHT)
      expect(
        words
          .split(name)
          .slice(0, -1)
          .every((before) => before.endsWith("\u2068")),
      ).toBe(true);
  });
});
