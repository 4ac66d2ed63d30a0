import { describe, expect, it } from "vitest";
import {
  BORDER,
  EAST,
  indexWith,
  NORTH,
  type RawStatement,
  SOUTH,
  TEXT,
} from "#testing/fixtures.ts";
import { PARAPHRASE } from "#testing/positions.ts";
import { answerOf } from "./answerOf.ts";

const ADA = { name: "Ada" };
const NORTHS = { said: "2025-03-01", speaker: ADA, stance: ["river"] };
const SOUTHS = { ...NORTHS, party: "south", stance: ["coast"], firmness: "red-line" };

const answer = (
  statements: readonly RawStatement[],
  parties = [NORTH, SOUTH, EAST],
  id = BORDER,
) => {
  const index = indexWith(...statements);
  return answerOf(index, { issue: index.issueOf(id), asOf: "2025-12-31", parties });
};

describe(answerOf, () => {
  it("says how the pair in view relate, with the steps, and what each of them holds", () => {
    const { relation, sides, record } = answer([NORTHS, { ...SOUTHS, conditionalOn: "if asked" }]);
    expect(relation).toEqual({
      kind: "opposite-ends",
      pair: "North – South",
      short: "opposite ends",
      detail: "3 of 3 steps; South’s on a condition",
    });
    expect(sides).toEqual([
      {
        name: "North",
        path: "/evidence/north/border/",
        sentences: [
          { verb: "Demands", label: "Along the river", condition: undefined, said: "1 Mar 2025" },
        ],
        silence: undefined,
      },
      {
        name: "South",
        path: "/evidence/south/border/",
        sentences: [
          {
            verb: "Accepts only",
            label: "Along the coast",
            condition: "if asked",
            said: "1 Mar 2025",
          },
        ],
        silence: undefined,
      },
    ]);
    expect(record).toBe("2 of 3 took a position; they differ");
  });

  it("names each single change after which the pair would relate otherwise, and what it turns on", () => {
    const before = { said: "2025-02-01", speaker: ADA, stance: ["coast"] };
    const { flips, holds } = answer([before, { ...NORTHS, evidence: PARAPHRASE }, SOUTHS]);
    expect(holds).toBe(false);
    expect(flips).toEqual([
      {
        key: "without s2",
        without: "Without this one summary (Ada, 1 Mar 2025)",
        path: "/statement/s2/",
        becomes: "same, the same one option",
      },
      {
        key: "without s3",
        without: "Without this one quote (Ada, 1 Mar 2025)",
        path: "/statement/s3/",
        becomes: "cannot be compared, nothing found for South",
      },
    ]);
  });

  it("says that it holds where each side is told twice", () => {
    const again = (statement: RawStatement) => ({ ...statement, said: "2025-02-01" });
    const { flips, holds } = answer([NORTHS, again(NORTHS), SOUTHS, again(SOUTHS)]);
    expect(flips).toEqual([]);
    expect(holds).toBe(true);
  });

  it("tells the widest pair where it is another", () => {
    const east = { ...NORTHS, party: "east", stance: ["coast"] };
    const { widest } = answer([NORTHS, { ...SOUTHS, stance: ["ridge"] }, east]);
    expect(widest).toBe("North – East: opposite ends, 3 of 3 steps");
  });

  it("says of the silent why there is no sentence, and never that they hold", () => {
    const { relation, sides, holds } = answer([NORTHS]);
    expect(relation).toMatchObject({
      kind: "cannot-compare",
      detail: "nothing found for South",
    });
    expect(sides[1]).toMatchObject({ sentences: [], silence: "nothing found", path: "/sources/" });
    expect(holds).toBe(false);
  });

  it("gives both sentences of mixed signals", () => {
    const { sides } = answer([NORTHS, { ...NORTHS, stance: ["coast"] }, SOUTHS]);
    expect(sides[0]?.sentences.map(({ label }) => label)).toEqual([
      "Along the river",
      "Along the coast",
    ]);
  });

  it("has no relation of one party alone, and of no party not even a sentence", () => {
    expect(answer([NORTHS], [NORTH])).toMatchObject({
      relation: undefined,
      sides: [{}],
      flips: [],
    });
    expect(answer([NORTHS], [])).toMatchObject({ relation: undefined, sides: [], flips: [] });
  });

  it("counts no steps where the options have no order", () => {
    const on = { issue: "text", stance: ["old"] };
    const { relation } = answer(
      [
        { ...NORTHS, ...on },
        { ...SOUTHS, ...on, stance: ["new"] },
      ],
      [NORTH, SOUTH],
      TEXT,
    );
    expect(relation).toMatchObject({ short: "different", detail: "no option in common" });
  });
});
