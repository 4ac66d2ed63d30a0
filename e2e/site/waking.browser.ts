import { describe, expect } from "vitest";
import { test } from "#e2e/testing/harness.ts";

declare global {
  interface Window {
    /** How often the browser got its turn while part of the page was taken over and part was not. */
    turns?: number;
  }
}

describe("the first view", () => {
  test("comes alive in pieces, between which the browser answers", async ({ visit }) => {
    const page = await visit("", {
      before: (opening) =>
        opening.addInitScript(() => {
          window.turns = 0;
          const isTaken = (element: Element | null | undefined) =>
            element !== null &&
            element !== undefined &&
            Object.keys(element).some((key) => key.startsWith("__react"));
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () => {
            const rows = document.querySelectorAll("main tbody a");
            if (isTaken(rows[0]) && !isTaken([...rows].at(-1)))
              window.turns = (window.turns ?? 0) + 1;
            if (!document.querySelector("html[data-live]")) port2.postMessage(0);
          });
          port1.start();
          port2.postMessage(0);
        }),
    });
    expect(await page.evaluate(() => window.turns)).toBeGreaterThan(0);
  });

  test("fetches the panel of a cell once it has nothing else to do, before anything is pressed", async ({
    visit,
  }) => {
    const fetched: string[] = [];
    const page = await visit("", {
      before: async (opening) => {
        opening.on("request", (request) => fetched.push(new URL(request.url()).pathname));
      },
    });
    const panel = () => fetched.filter((path) => /views-evidence-View.*\.js$/.test(path));
    await expect.poll(panel).toHaveLength(1);
    await page.locator("#cell-russia-nato-membership").click();
    await page.getByRole("dialog").waitFor();
    expect(panel()).toHaveLength(1);
  });
});
