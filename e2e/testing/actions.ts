import type { Locator } from "playwright-core";

/** A reader at work, and how many times they acted: each press, choice and field filled counts one. */
export function reader() {
  let actions = 0;
  return {
    actions: () => actions,
    press: async (target: Locator) => {
      actions += 1;
      await target.click();
    },
    type: async (target: Locator, words: string) => {
      actions += 1;
      await target.fill(words);
    },
    choose: async (target: Locator, value: string) => {
      actions += 1;
      await target.selectOption(value);
    },
  };
}

/** The widths at which a reader’s tasks are asked: a laptop and a phone. */
export const WIDTHS = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;
