import { describe, expect, it } from "vitest";
import { indexWith, type RawStatement } from "#testing/fixtures.ts";
import { PARAPHRASE } from "#testing/positions.ts";
import { codesOf } from "./codesOf.ts";

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
      "Who says it",
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
    expect(code?.words).toBe("no position on the scale: declined to say");
  });

  it("says which day orders what is dated less precisely", () => {
    const code = codesFor({ said: "2025-01", evidence: PARAPHRASE }).get("Said");
    expect(code).toMatchObject({ code: "2025-01", words: "Jan 2025" });
    expect(code?.meanings[0]?.text).toContain("Ordered by 31 Jan 2025");
  });
});
