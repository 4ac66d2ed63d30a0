import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Visit, VisitOptions } from "#e2e/testing/harness.ts";

/** What is not in view follows in steps. */
export const PATIENT = { timeout: 20_000 };

export const rows = (page: Page) => page.locator("tr:has(td[data-column=open])");
export const search = (page: Page) => page.getByRole("searchbox", { name: "Search" });
export const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);

/** Waits until the caption begins so and every row that it counts is in the page. */
export async function captioned(page: Page, beginning: string) {
  await page.locator("caption", { hasText: beginning }).waitFor();
  const [count = ""] = /\d+/.exec(beginning) ?? [];
  await expect.poll(() => rows(page).count(), PATIENT).toBe(Number(count));
}

/** The page of all statements. */
export async function opened(visit: Visit, query = "", options: VisitOptions = {}): Promise<Page> {
  const page = await visit(`statements/${query}`, options);
  await page.getByRole("heading", { level: 1, name: "Statements" }).waitFor();
  return page;
}
