import { describe, expect, it } from "vitest";
import { boardWords } from "./boardWords.ts";

describe(boardWords, () => {
  it("says how much is in view, and in which order", () => {
    expect(boardWords({ issues: 17, parties: 1, order: "topic", relation: undefined })).toBe(
      "17 issues, 1 party, ordered by topic",
    );
  });

  it("says that the rows are compact", () => {
    expect(
      boardWords({ issues: 2, parties: 5, order: "topic", relation: undefined, isCompact: true }),
    ).toBe("2 issues, 5 parties, ordered by topic, in compact rows");
  });

  it("names the relation that is looked for", () => {
    expect(boardWords({ issues: 1, parties: 5, order: "widest", relation: "opposite-ends" })).toBe(
      "1 issue with opposite ends, 5 parties, ordered by widest gap",
    );
  });
});
