import { describe, expect, it } from "vitest";
import { folded } from "#model/text/fold.ts";
import { spellingsOf } from "./spellings.ts";

const ALIASES = [
  "Kyiv",
  "Kiev",
  "Київ",
  "Zelensky",
  "Zelenskiy",
  "Volodymyr Zelenskyy",
  "Зеленський",
];
const spellings = spellingsOf({
  parties: [{ aliases: ALIASES }, { aliases: ["Moscow", "Kremlin"] }],
  spellings: [["Odesa", "Odessa"]],
});
const knows = (one: string, other: string) => spellings.get(folded(one))?.includes(folded(other));

describe(spellingsOf, () => {
  it.each([
    ["Kyiv", "Kiev"],
    ["Kiev", "Київ"],
    ["Zelensky", "Зеленський"],
    ["Zelenskiy", "Zelenskyy"],
    ["Odesa", "Odessa"],
  ])("takes %s and %s for one name", (one, other) => {
    expect(knows(one, other)).toBe(true);
    expect(knows(other, one)).toBe(true);
  });

  it.each([
    ["Kyiv", "Zelensky"],
    ["Moscow", "Kremlin"],
    ["Volodymyr", "Zelensky"],
  ])("does not take %s for %s", (one, other) => {
    expect(knows(one, other) ?? false).toBe(false);
  });
});
