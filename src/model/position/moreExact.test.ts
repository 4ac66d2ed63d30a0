import { describe, expect, it } from "vitest";
import { indexWith, question, type RawStatement } from "#testing/fixtures.ts";
import { moreExactBefore } from "./moreExact.ts";
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
