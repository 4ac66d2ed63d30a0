import type { Page } from "playwright-core";

export const paletteOf = (page: Page) => page.locator("dialog:modal");
export const fieldOf = (page: Page) => page.getByRole("combobox", { name: /words of a statement/ });
export const optionsIn = (page: Page, group: RegExp) =>
  page.getByRole("group", { name: group }).getByRole("option");

/** Opens it by keyboard, and waits until it has what answers the query. */
export async function ask(page: Page, query: string) {
  await page.keyboard.press("Control+k");
  await fieldOf(page).fill(query);
  await page.getByText("are still being opened").waitFor({ state: "detached" });
}

/** Asks, moves to a line by its words and follows it, by keyboard alone. */
export async function follow(page: Page, query: string, words: RegExp) {
  await ask(page, query);
  for (let step = 0; step < 60; step += 1) {
    const active = paletteOf(page).getByRole("option", { selected: true });
    if (words.test(await active.innerText())) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await paletteOf(page).waitFor({ state: "detached" });
}
