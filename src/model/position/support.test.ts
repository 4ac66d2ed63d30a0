import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCell, anyDay } from "#testing/arbitraries.ts";
import { ADA, BO, elsewhere, indexWith, question, type RawStatement } from "#testing/fixtures.ts";
import { ids } from "#testing/positions.ts";
import { positionOf } from "./position.ts";
import { standsIn } from "./stands.ts";
import { restsOnOneAct, supportOf } from "./support.ts";

function supportsOf(...statements: RawStatement[]) {
  const index = indexWith(...statements);
  return standsIn(positionOf(index, question())).map((stand) =>
    supportOf(index, question(), stand),
  );
}
/** The acts behind the one stand, each by its statements. */
const acts = (...statements: RawStatement[]) =>
  supportsOf(...statements).map((support) =>
    support.acts.map(({ statements: told }) => ids(told).join(" ")),
  );

const NEW = { speaker: ADA, said: "2025-06-01" };
const OLD = { speaker: BO, said: "2025-05-01" };

describe(supportOf, () => {
  it("counts an act once, with every outlet that tells it", () => {
    const [support] = supportsOf(
      { ...NEW, secondCopies: ["courier", elsewhere("https://example.net/a")] },
      { ...NEW, source: "courier" },
    );
    expect(support?.acts).toHaveLength(1);
    expect(support?.outlets.toSorted()).toEqual(["The Courier", "The Gazette", "The Wire"]);
  });

  it("counts earlier acts that say the same or more exactly", () => {
    const wide = { ...NEW, stance: ["river", "ridge"] };
    expect(acts(wide, OLD)).toEqual([["s1", "s2"]]);
    expect(acts(NEW, { ...OLD, stance: ["river", "ridge"] })).toEqual([["s1"]]);
  });

  it("counts nothing from before the party last said otherwise", () => {
    const between = { speaker: ADA, said: "2025-05-15" };
    expect(acts(NEW, { ...between, stance: ["coast"] }, OLD)).toEqual([["s1"]]);
    expect(acts(NEW, { ...between, stance: null, unplaced: "declined" }, OLD)).toEqual([
      ["s1", "s3"],
    ]);
  });

  it("counts what shares the day of mixed signals for the stand that it supports", () => {
    const coast = { speaker: BO, said: "2025-06-01", stance: ["coast"] };
    expect(acts(NEW, coast, OLD, { ...OLD, said: "2025-04-01", stance: ["coast"] })).toEqual([
      ["s1", "s3"],
      ["s2"],
    ]);
  });

  it("leaves out reporters, others and texts that were replaced, where the party speaks itself", () => {
    expect(
      acts(
        NEW,
        { ...OLD, speaker: null, voice: "reporter" },
        { ...OLD, voice: "other-party", speaker: { name: "A rival", party: "south" } },
        { said: "2025-03-01", proposal: "first-draft" },
        { said: "2025-06-01", proposal: "second-draft", stance: ["coast"], party: "south" },
      ),
    ).toEqual([["s1"]]);
  });

  it("has every deciding statement in an act, and only words of that voice", () => {
    fc.assert(
      fc.property(anyCell, anyDay, (cell, asOf) => {
        const index = indexWith(...cell);
        for (const stand of standsIn(positionOf(index, question(asOf)))) {
          const support = supportOf(index, question(asOf), stand);
          const told = support.acts.flatMap(({ statements }) => statements);
          expect(support.acts.length).toBeGreaterThan(0);
          expect(restsOnOneAct(index, question(asOf), stand)).toBe(support.acts.length === 1);
          expect(support.outlets.length).toBeGreaterThan(0);
          expect(told).toEqual(expect.arrayContaining([...stand.deciding]));
          for (const { voice } of told) expect(voice).toBe(stand.deciding[0]?.voice);
        }
      }),
    );
  });
});
