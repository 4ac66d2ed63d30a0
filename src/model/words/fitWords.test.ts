import { describe, expect, it } from "vitest";
import { BORDER, indexWith } from "#testing/fixtures.ts";
import type { Fit } from "#model/comparison/fit.ts";
import { fitWords } from "./fitWords.ts";

/** From pole to pole in three steps. */
const border = indexWith().issueOf(BORDER);
const inside: Fit = { kind: "inside" };
const could = (vague: "position" | "clause" | undefined, onCondition = false): Fit => ({
  kind: "could-fit",
  vague,
  onCondition,
});
const outside: Fit = { kind: "outside", steps: 2 };
const redLine: Fit = { kind: "outside-red-line", steps: 1 };
const silent: Fit = { kind: "unknown", why: "none-found" };
const mixed: Fit = { kind: "unknown", why: "mixed" };
const noParty: Fit = { kind: "unknown", why: "not-a-party" };
const leftOpen: Fit = { kind: "unknown", why: "no-clause" };

describe(fitWords, () => {
  it.each<[Fit, string | undefined]>([
    [inside, "inside"],
    [could("position"), "could fit: too vague to tell"],
    [could("clause"), "could fit: the text is too vague to tell"],
    [could(undefined, true), "could fit if its condition is met"],
    [could("position", true), "could fit: too vague to tell, and only if its condition is met"],
    [outside, "2 of 3 steps outside"],
    [redLine, "outside a red line, 1 of 3 steps"],
    [{ kind: "outside", steps: undefined }, "outside"],
    [{ kind: "outside-red-line", steps: undefined }, "outside a red line"],
    [silent, "unknown"],
    [mixed, "unknown: mixed signals"],
    [noParty, "not a party"],
    [leftOpen, undefined],
  ])("says %o as “%s”", (fit, words) => {
    expect(fitWords(border, fit)).toBe(words);
  });
});
