import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fit } from "#model/comparison/fit.ts";
import { fitCount, fitCountWords } from "./fitCount.ts";

const inside: Fit = { kind: "inside" };
const could: Fit = { kind: "could-fit", vague: "position", onCondition: false };
const outside: Fit = { kind: "outside", steps: 2 };
const redLine: Fit = { kind: "outside-red-line", steps: 1 };
const silent: Fit = { kind: "unknown", why: "none-found" };
const mixed: Fit = { kind: "unknown", why: "mixed" };
const noParty: Fit = { kind: "unknown", why: "not-a-party" };
const leftOpen: Fit = { kind: "unknown", why: "no-clause" };
const wordsOf = (...fits: Fit[]) => fitCountWords(fitCount(fits)).join(" · ");

describe(fitCountWords, () => {
  it("counts each outcome over the clauses, and leaves out what the deal leaves open", () => {
    expect(wordsOf(inside, could, inside, outside, redLine, silent, leftOpen)).toBe(
      "2 inside · 1 could fit · 1 outside · 1 outside a red line · 1 unknown",
    );
  });

  it("does not count an issue among a party's clauses that it is no party to", () => {
    expect(wordsOf(inside, noParty)).toBe("1 inside · not a party to 1");
    expect(wordsOf(noParty)).toBe("not a party to 1");
  });

  it("says what is unknown altogether, and nothing of an empty deal", () => {
    expect(wordsOf(silent, mixed)).toBe("2 unknown");
    expect(wordsOf(silent)).toBe("1 unknown");
    expect(wordsOf(leftOpen)).toBe("");
  });

  it("adds up to the clauses, whatever they come to, and is never a percentage", () => {
    const anyFit = fc.constantFrom(
      inside,
      could,
      outside,
      redLine,
      silent,
      mixed,
      noParty,
      leftOpen,
    );
    fc.assert(
      fc.property(fc.array(anyFit), (fits) => {
        const {
          clauses,
          inside: within,
          couldFit,
          outside: beyond,
          redLine: barred,
          unknown,
          notParty,
        } = fitCount(fits);
        expect(within + couldFit + beyond + barred + unknown).toBe(clauses);
        expect(clauses + notParty).toBe(fits.filter((fit) => fit !== leftOpen).length);
        expect(wordsOf(...fits)).not.toContain("%");
      }),
    );
  });
});
