import { describe, expect, it } from "vitest";
import { indexWith, type RawStatement } from "#testing/fixtures.ts";
import { PARAPHRASE, RIVAL } from "#testing/positions.ts";
import { codesOf } from "./codesOf.ts";
import { contextOf } from "./contextOf.ts";
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
    expect(partSentence(pageOf({}).part)).toBe("It alone decides the cell, by D9.");
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

describe(contextOf, () => {
  const quote = {
    kind: "quote" as const,
    exact: "the river is the border",
    prefix: 'utes before noon the envoy said "',
    suffix: '" and left the hall without a wo',
  };

  it("puts quotation marks around direct speech only, and never twice", () => {
    expect(contextOf(quote, "direct")).toEqual({
      before: "… before noon the envoy said ",
      exact: "“the river is the border”",
      after: " and left the hall without a …",
    });
    const indirect = contextOf({ ...quote, prefix: "He held that ", suffix: "." }, "indirect");
    expect(indirect).toEqual({
      before: "He held that ",
      exact: "the river is the border",
      after: ".",
    });
  });
});

describe(codesOf, () => {
  const codesFor = (statement: RawStatement) => {
    const index = indexWith(statement);
    const [dated] = index.byDay;
    if (!dated) throw new Error("no statement");
    return new Map(codesOf(index, dated).map((code) => [code.field, code]));
  };

  it("has every field in words, with its code and what it means", () => {
    const codes = codesFor({ alt: ["ridge"], conditionalOn: "the bridge opens" });
    expect([...codes.keys()]).toEqual([
      "Party",
      "Options left open",
      "Could also be read as",
      "Voice",
      "Speech",
      "Firmness",
      "Speaker",
      "Said",
      "On condition",
      "Confidence",
    ]);
    expect(codes.get("Options left open")).toMatchObject({
      code: "river",
      words: "Along the river",
      meanings: [{ term: "Along the river", text: "The border runs along the river." }],
    });
  });

  it("says why a statement has no place", () => {
    const code = codesFor({ stance: null, unplaced: "declined" }).get("Options left open");
    expect(code?.words).toBe("no placeable position: declined to say");
  });

  it("says which day orders what is dated less precisely", () => {
    const code = codesFor({ said: "2025-01", evidence: PARAPHRASE }).get("Said");
    expect(code).toMatchObject({ code: "2025-01", words: "Jan 2025" });
    expect(code?.meanings[0]?.text).toContain("Ordered by 31 Jan 2025");
  });
});
