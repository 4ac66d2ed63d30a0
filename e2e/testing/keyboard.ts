import type { Locator } from "playwright-core";

/** Presses Tab until the focus is there, and returns how often; fails when it takes too many. */
export async function tabTo(target: Locator, most = 200): Promise<number> {
  for (let presses = 0; presses <= most; presses += 1) {
    if (await isFocused(target)) return presses;
    await target.page().keyboard.press("Tab");
  }
  throw new Error(`Tab does not get there in ${most} presses: ${target.toString()}`);
}

export function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
