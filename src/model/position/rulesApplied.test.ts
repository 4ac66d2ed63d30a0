import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCell, anyDay, SCALE } from "#testing/arbitraries.ts";
import { indexWith, question, type RawStatement } from "#testing/fixtures.ts";
import { PARAPHRASE, RIVAL } from "#testing/positions.ts";
import { positionOf } from "./position.ts";
import { SHELF_WORDS } from "#model/words/codeWords.ts";
import { RULES } from "./rules.ts";
import { derivationOf, ruleAgainst } from "./rulesApplied.ts";
import { shelvesOf } from "./shelves.ts";
import { decidingIn, standsIn } from "./stands.ts";

const against = (id: string, ...statements: RawStatement[]) =>
  ruleAgainst(derivationOf(indexWith(...statements), question()), id);

describe(derivationOf, () => {
  it("leaves what decides the position, and comes to the same cell", () => {
    fc.assert(
      fc.property(anyCell, anyDay, (cell, asOf) => {
        const index = indexWith(...cell);
        const position = positionOf(index, question(asOf));
        const { deciding, outcome, steps } = derivationOf(index, question(asOf));
        const byId = (ids: readonly { readonly id: string }[]) =>
          ids.map(({ id }) => id).toSorted();

        expect(byId(deciding.map(({ statement }) => statement))).toEqual(
          byId(decidingIn(position)),
        );
        expect(outcome).toBe({ placed: "D9", mixed: "D10", silent: "D11" }[position.kind]);
        const isShared = (option: string) =>
          deciding.every(({ statement }) => statement.stance?.some((id) => id === option));
        expect(deciding.length > 0 ? SCALE.filter(isShared) : []).toEqual(
          position.kind === "placed" ? position.options : [],
        );
        expect(position.kind === "silent" ? undefined : position.day).toBe(deciding[0]?.day);

        // Nothing is lost between two steps, and each statement falls by one rule at most.
        const all = index.statementsIn(question().party, question().issue);
        expect(steps.flatMap(({ removed }) => removed).length + deciding.length).toBe(all.length);
      }),
      { numRuns: 500 },
    );
  });

  it("agrees with the shelf that a statement lies on", () => {
    fc.assert(
      fc.property(anyCell, anyDay, (cell, asOf) => {
        const index = indexWith(...cell);
        const position = positionOf(index, question(asOf));
        const derivation = derivationOf(index, question(asOf));
        for (const { shelf, statements } of shelvesOf(index, question(asOf), position)) {
          const rules = statements.map(({ id }) => ruleAgainst(derivation, id));
          expect(rules.map((rule) => rule === undefined)).toEqual(
            statements.map(() => shelf === "deciding"),
          );
          const isPlain = shelf === "unplaced" || shelf === "reported";
          expect(isPlain ? rules : []).toEqual(
            isPlain ? rules.map(() => SHELF_WORDS[shelf].rule) : [],
          );
        }
        expect(standsIn(position).length > 0).toBe(derivation.outcome !== "D11");
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["D1", { id: "late", said: "2026-02-01", source: "gazette" }, []],
    ["D2", { id: "vague", stance: null, unplaced: "too-vague" }, []],
    ["D3", { id: "claim", ...RIVAL }, []],
    [
      "D4",
      { id: "clause", proposal: "first-draft", said: "2025-03-01" },
      [{ proposal: "second-draft", said: "2025-06-01" }],
    ],
    ["D5", { id: "told", voice: "reporter", said: "2025-09-01" }, [{}]],
    ["D6", { id: "undated", said: null }, [{}]],
    ["D7", { id: "old", said: "2024-01-01" }, [{}]],
    ["D8", { id: "summary", evidence: PARAPHRASE }, [{}]],
  ] as const)("leaves a statement out by %s", (rule, statement, others) => {
    const asOf = rule === "D1" ? "2025-06-30" : "2025-12-31";
    const derivation = derivationOf(indexWith(statement, ...others), question(asOf));
    expect(ruleAgainst(derivation, statement.id)).toBe(rule);
  });

  it("says nothing against a statement that decides", () => {
    expect(against("only", { id: "only" })).toBeUndefined();
  });
});

describe("the rules", () => {
  it("are numbered in their order", () => {
    expect(RULES.map(({ id }) => id)).toEqual(RULES.map((_, at) => `D${at + 1}`));
  });
});
