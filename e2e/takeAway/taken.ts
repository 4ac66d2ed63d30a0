import { readFile } from "node:fs/promises";
import type { Locator } from "playwright-core";

/** The menu behind the first button there, once it has loaded. */
export async function opened(place: Locator): Promise<Locator> {
  await place
    .getByRole("button", { name: /^Download or copy/ })
    .first()
    .click();
  const menu = place.page().locator("[popover]:popover-open");
  await menu.getByRole("link", { name: "Everything, ZIP" }).waitFor();
  return menu;
}

/** The file that a button or link of the menu brings. */
export async function downloaded(
  menu: Locator,
  name: string | RegExp,
): Promise<{ name: string; bytes: Buffer }> {
  const waiting = menu.page().waitForEvent("download");
  await menu.getByRole("button", { name }).or(menu.getByRole("link", { name })).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
