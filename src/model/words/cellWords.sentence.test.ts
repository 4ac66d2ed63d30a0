import { describe, expect, it } from "vitest";
import { border, heldAsRedLine, mixed, onCondition, placed, silent } from "#testing/positions.ts";
import { BORDER, indexWith, NORTH, type RawStatement } from "#testing/fixtures.ts";
import { positionOf } from "#model/position/position.ts";
import { positionSentence } from "./cellWords.ts";

const asOf = "2025-12-31";
function saying(statement: RawStatement) {
  const index = indexWith(statement);
  return positionSentence(
    index.issueOf(BORDER),
    positionOf(index, { party: NORTH, issue: BORDER, asOf }),
  );
}

describe(positionSentence, () => {
  it.each([
    ["Accepts only", "red-line"],
    ["Demands", "demand"],
    ["Wants", "preference"],
    ["Open to", "open"],
    ["Says", "unstated"],
  ])("leads with the verb “%s” for words that are %s", (verb, firmness) => {
    expect(saying({ firmness })).toBe(`${verb}: Along the river`);
  });

  it("gives a reporter’s words without firmness to the reporter", () => {
    expect(saying({ firmness: "unstated", voice: "reporter" })).toBe("Reported: Along the river");
  });

  it("never leaves out what the position hangs on", () => {
    expect(positionSentence(border, onCondition("if paid for", "river"))).toBe(
      "Demands: Along the river, if paid for",
    );
    expect(positionSentence(border, heldAsRedLine("river"))).toBe("Accepts only: Along the river");
  });

  it("says every option of a set, and every stand of mixed signals", () => {
    expect(positionSentence(border, placed("river", "road"))).toBe(
      "Demands: Along the river / Along the road",
    );
    expect(positionSentence(border, mixed(["river"], ["coast"]))).toBe(
      "Mixed signals. Demands: Along the river. Also: Demands: Along the coast",
    );
  });

  it("is absent for a silent party", () => {
    expect(positionSentence(border, silent)).toBeUndefined();
  });
});
