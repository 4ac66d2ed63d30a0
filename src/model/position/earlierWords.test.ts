import { describe, expect, it } from "vitest";
import { indexWith, question, type RawStatement } from "#testing/fixtures.ts";
import { ids } from "#testing/positions.ts";
import { betterKnownBefore, moreExactBefore } from "./earlierWords.ts";
import { positionOf } from "./position.ts";

const vague = { said: "2025-06-01", stance: ["river", "ridge"] };

function earlierOf(...statements: RawStatement[]) {
  const index = indexWith(...statements);
  return moreExactBefore(index, question(), positionOf(index, question()))?.id;
}

describe(moreExactBefore, () => {
  it("finds the newest earlier words that fix more than the deciding ones", () => {
    const exact = { said: "2025-02-01", stance: ["river"] };
    const newer = { said: "2025-03-01", stance: ["ridge"] };
    expect(earlierOf(vague, exact)).toBe("s2");
    expect(earlierOf(vague, exact, newer)).toBe("s3");
  });

  it.each<[string, RawStatement[]]>([
    ["they say otherwise", [{ said: "2025-02-01", stance: ["coast"] }]],
    [
      "others in between say otherwise",
      [
        { said: "2025-02-01", stance: ["river"] },
        { said: "2025-03-01", stance: ["road"] },
      ],
    ],
    ["they are over a year older", [{ said: "2024-05-31", stance: ["river"] }]],
    [
      "they are a reporter’s and the deciding ones its own",
      [{ said: "2025-02-01", stance: ["river"], voice: "reporter" }],
    ],
    ["they are as vague", [{ said: "2025-02-01", stance: ["river", "ridge"] }]],
  ])("finds none where %s", (_, statements) => {
    expect(earlierOf(vague, ...statements)).toBeUndefined();
  });
});

/** The better known words before a retelling of the first of June that puts the border at the coast. */
function before(...statements: RawStatement[]) {
  const retelling = { id: "new", said: "2025-06-01", stance: ["coast"], confidence: 2 };
  const index = indexWith(retelling, ...statements);
  return ids(betterKnownBefore(index, question(), positionOf(index, question())));
}
const OLD = { id: "old", said: "2025-05-01", stance: ["river"] };

describe(betterKnownBefore, () => {
  it("finds older words of full confidence that a retelling says otherwise", () => {
    expect(before(OLD)).toEqual(["old"]);
  });

  it.each<[string, RawStatement]>([
    ["share an option", { stance: ["road", "coast"] }],
    ["are a retelling too", { confidence: 2 }],
    ["are undated", { said: null }],
    ["are a reporter’s", { voice: "reporter" }],
    ["are newer, and so decide", { said: "2025-07-01" }],
  ])("finds none where they %s", (_, change) => {
    expect(before({ ...OLD, ...change })).toEqual([]);
  });

  it("finds none where the newest fully known words agree, whatever was said before", () => {
    expect(before(OLD, { ...OLD, id: "later", said: "2025-05-15", stance: ["coast"] })).toEqual([]);
  });

  it("finds none in a text that was replaced", () => {
    const clause = { ...OLD, proposal: "first-draft", said: "2025-03-01" };
    expect(before(clause)).toEqual(["old"]);
    expect(
      before(clause, { said: "2025-06-01", party: "south", proposal: "second-draft" }),
    ).toEqual([]);
  });

  it("finds none where the position is fully known", () => {
    expect(before({ id: "better", said: "2025-06-01", stance: ["coast"] }, OLD)).toEqual([]);
  });
});
