import { describe, expect, it } from "vitest";
import { indexWith, type RawStatement } from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { clauseSentence, partSentence } from "./partWords.ts";
import { statementPageOf } from "./statementPageOf.ts";

/** The page of the first of these statements. */
const pageOf = (...statements: RawStatement[]) => pageOn("2025-12-31", ...statements);
function pageOn(asOf: string, ...statements: RawStatement[]) {
  const index = indexWith(...statements);
  const [first] = index.dossier.statements;
  if (!first) throw new Error("no statement");
  return statementPageOf(index, first.id, asOf);
}

describe(statementPageOf, () => {
  it("says that a statement alone decides its cell", () => {
    expect(partSentence(pageOf({}).part)).toBe("This one statement decides the position (D9).");
  });

  it.each([
    ["D2", { stance: null, unplaced: "too-vague" }, "Said, but not placeable"],
    ["D3", RIVAL, "What others say of it"],
    ["D5", { voice: "reporter", said: "2024-12-01" }, "As reported"],
    ["D6", { said: null, source: "courier" }, "Restated, undated"],
    ["D7", { said: "2024-06-01" }, "Earlier"],
  ])("names the rule %s that leaves it out, and where it is shown", (rule, statement, shelf) => {
    const { part } = pageOf(statement, { said: "2025-01-01" });
    expect(part).toMatchObject({ kind: "left-out", rule: { id: rule } });
    expect(partSentence(part)).toContain(`left out by ${rule}. It is shown there under ${shelf}.`);
  });

  it("names the rule by which it is shown beside the position all the same", () => {
    const { part } = pageOf({ voice: "reporter", said: "2025-09-01", stance: ["coast"] }, {});
    expect(part).toMatchObject({ rule: { id: "D5" }, shownBy: { id: "D12" } });
  });

  it("says that it is later than the date shown", () => {
    const { part } = pageOn("2024-12-01", { said: "2025-01-01" });
    expect(partSentence(part)).toBe("It does not decide the cell: left out by D1, as later.");
  });

  it("leads to its neighbours in the cell and in the whole record", () => {
    const page = pageOf(
      { id: "middle", said: "2025-03-01" },
      { id: "before", said: "2025-01-01" },
      { id: "elsewhere", said: "2025-02-01", issue: "text", stance: ["old"] },
      { id: "after", said: "2025-04-01" },
    );
    const ids = [page.earlier, page.later, page.previous, page.next].map((d) => d?.statement.id);
    expect(ids).toEqual(["before", "after", "elsewhere", "after"]);
  });

  it("says which text it is a clause of, and what replaced it", () => {
    const first = { proposal: "first-draft", said: "2025-03-01" };
    const alone = pageOf(first);
    expect(alone.clause && clauseSentence(alone.clause)).toContain("so the earlier one stands");
    const replaced = pageOf(first, { proposal: "second-draft", said: "2025-06-01" });
    expect(replaced.clause && clauseSentence(replaced.clause)).toContain(
      "On this issue second-draft (1 Jun 2025) has replaced it.",
    );
    expect(partSentence(replaced.part)).toContain("left out by D4");
    expect(pageOf({}).clause).toBeUndefined();
  });
});
