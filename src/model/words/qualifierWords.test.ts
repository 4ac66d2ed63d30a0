import { describe, expect, it } from "vitest";
import { indexWith, question, type RawStatement } from "#testing/fixtures.ts";
import { border, RIVAL } from "#testing/positions.ts";
import { cellOf } from "#model/position/cell.ts";
import { besideWords, longOf, nameOf, shortOf } from "./qualifierWords.ts";

const qualifiersOn = (asOf: string, ...statements: RawStatement[]) =>
  cellOf(indexWith(...statements), question(asOf)).qualifiers;
const beside = (...statements: RawStatement[]) =>
  besideWords(border, qualifiersOn("2025-12-31", ...statements));

describe(besideWords, () => {
  it("says nothing of a silent party, nor of a position that needs no caution", () => {
    expect(beside()).toEqual([]);
    expect(beside({})).toEqual([]);
  });

  it("says what a position hangs on, and how old it is", () => {
    expect(beside({ conditionalOn: "after a vote" })).toEqual(["on a condition"]);
    expect(besideWords(border, qualifiersOn("2026-06-01", {}))).toEqual(["over a year old"]);
  });

  it("says that a day's words share no option", () => {
    expect(beside({}, { stance: ["coast"] })).toEqual(["mixed signals"]);
  });

  it("says that the text has been replaced by one that is not public", () => {
    expect(beside({ proposal: "first-draft", said: "2025-03-01" })).toEqual([
      "from an earlier draft; the later one is unpublished",
    ]);
  });

  it("says who places it elsewhere since", () => {
    const since = { voice: "reporter", said: "2025-06-01", stance: ["road"] };
    expect(beside({}, since)).toEqual(["since then reported: Along the road", "contested"]);
    expect(beside({}, { ...RIVAL, stance: ["road"] })).toEqual(["contested"]);
  });

  it("says where better known words before a retelling place it", () => {
    const retelling = { said: "2025-06-01", stance: ["coast"], confidence: 2 };
    expect(beside(retelling, { said: "2025-05-01" })).toEqual([
      "better known before: Along the river",
      "second-hand",
    ]);
  });

  it("says that it rests on a retelling, and leaves to others what needs room", () => {
    expect(beside({ confidence: 2, said: null })).toEqual(["second-hand"]);
    expect(beside({}, { said: "2025-02-01", stance: ["river", "ridge"] })).toEqual([]);
  });
});

describe("where a cell has little room", () => {
  const words = (...statements: RawStatement[]) =>
    qualifiersOn("2025-12-31", ...statements).map((one) => [
      shortOf(border, one),
      longOf(border, one),
    ]);

  it("a place is said only where somebody else took it since", () => {
    const since = { voice: "reporter", said: "2025-06-01", stance: ["road"] };
    const reported = "since then reported: Along the road";
    expect(words({}, since)).toContainEqual([reported, reported]);
    const vague = { said: "2025-02-01", stance: ["river", "ridge"] };
    expect(words({}, vague)).toContainEqual([
      "vaguer than before",
      "vaguer than before (1 Jan 2025: Along the river)",
    ]);
  });

  it("the later text is not spoken of", () => {
    expect(words({ proposal: "first-draft", said: "2025-03-01" })).toContainEqual([
      "from an earlier draft",
      "from an earlier draft; the later one is unpublished",
    ]);
  });
});

describe(nameOf, () => {
  it("needs no place beside it", () => {
    expect([nameOf("since-reported"), nameOf("earlier-draft"), nameOf("retold")]).toEqual([
      "since then reported otherwise",
      "from an earlier draft; the later one is unpublished",
      "second-hand",
    ]);
  });
});
