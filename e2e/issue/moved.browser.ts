import { describe, expect } from "vitest";
import { test } from "#e2e/testing/harness.ts";
import { find, real } from "./pages.ts";

describe("how it moved, on the page of an issue", () => {
  test.for([1280, 320])(
    "draws a lane for each party in the place of its words, at %i px, and a mark opens its statement",
    async (width, { visit }) => {
      for (const id of ["territory-control", "negotiating-text"]) {
        const { moved, issue } = find(real, id);
        const page = await visit(`issue/${issue.id}/`, { width });
        await page.locator("#moved").scrollIntoViewIfNeeded();
        const lanes = page.locator("#moved svg [data-course]");
        await lanes.nth(moved.courses.length - 1).waitFor({ state: "attached" });
        const boxes = await page.locator("#moved").evaluate((section) => {
          const boxOf = (element: Element | null | undefined) => {
            const { top, bottom, left, right } = element?.getBoundingClientRect() ?? new DOMRect();
            return { top, bottom, left, right };
          };
          return [...section.querySelectorAll("[data-course]")].map((lane, at) => ({
            lane: boxOf(section.querySelectorAll("[data-lane]")[at]),
            marks: [...lane.querySelectorAll("a")].map((mark) =>
              boxOf(mark.querySelector("[data-tone]")),
            ),
          }));
        });
        for (const [at, { lane, marks }] of boxes.entries()) {
          expect(marks).toHaveLength(moved.courses[at]?.lane.marks.length ?? 0);
          for (const mark of marks) {
            expect(mark.top).toBeGreaterThanOrEqual(lane.top);
            expect(mark.bottom).toBeLessThanOrEqual(lane.bottom);
            expect(mark.left).toBeGreaterThanOrEqual(lane.left - 5);
            expect(mark.right).toBeLessThanOrEqual(lane.right + 5);
          }
        }
        // The last lies over those before it.
        const mark = page.locator("#moved svg a").last();
        const { pathname } = new URL((await mark.getAttribute("href")) ?? "", page.url());
        expect(pathname).toContain("/statement/");
        await mark.locator("[data-tone]").first().click();
        await expect.poll(() => new URL(page.url()).pathname).toBe(pathname);
      }
    },
  );

  test("keeps the lanes in the place of their words as the date moves, and draws nothing later", async ({
    visit,
  }) => {
    const page = await visit("issue/territory-control/?as-of=2025-11-22");
    await page.locator("#moved").scrollIntoViewIfNeeded();
    await page.locator("#moved svg [data-course]").first().waitFor({ state: "attached" });
    expect(await page.locator("#moved").innerText()).not.toMatch(/2026|Dec 2025/);
    await expect
      .poll(() =>
        page.locator("#moved").evaluate((section) => {
          const lanes = [...section.querySelectorAll("[data-lane]")];
          const drawn = [...section.querySelectorAll("[data-course]")];
          return (
            lanes.length === drawn.length &&
            lanes.every((lane, at) => {
              const box = lane.getBoundingClientRect();
              const ink = drawn[at]?.getBoundingClientRect() ?? new DOMRect();
              return ink.top >= box.top - 6 && ink.bottom <= box.bottom + 6;
            })
          );
        }),
      )
      .toBe(true);
  });

  test("tells how it moved in words when the drawing cannot be fetched, and on paper", async ({
    visit,
  }) => {
    const { moved } = find(real, "nato-membership");
    const page = await visit("issue/nato-membership/", {
      before: (opened) => opened.route(/\/Chart-.*\.js/, (route) => route.abort()),
      expected: ["/Chart-", "ERR_FAILED"],
    });
    expect(await page.locator("#moved svg").count()).toBe(0);
    const other = await visit("issue/nato-membership/");
    await other.locator("#moved").scrollIntoViewIfNeeded();
    await other.locator("#moved svg [data-course]").first().waitFor({ state: "attached" });
    await other.emulateMedia({ media: "print" });
    expect(await other.locator("#moved svg").first().isVisible()).toBe(false);
    for (const shown of [page, other]) {
      const told = await shown.locator("#moved").innerText();
      for (const { steps } of moved.courses)
        for (const { when, words } of steps) expect(told).toContain(`${when} ${words}`);
    }
  });
});
