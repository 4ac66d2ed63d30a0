import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCell, anyDay, anySet, anyStatement } from "#testing/arbitraries.ts";
import { indexWith, question } from "#testing/fixtures.ts";
import { type Position, positionOf } from "./position.ts";

function setsOf(position: Position) {
  if (position.kind === "silent") return position.silence;
  return position.kind === "mixed"
    ? position.stands.map((stand) => stand.options)
    : position.options;
}

function decidingOf(position: Position) {
  if (position.kind === "silent") return [];
  const stands = position.kind === "mixed" ? position.stands : [position];
  return stands.flatMap((stand) => stand.deciding.map(({ id }) => id));
}

describe(positionOf, () => {
  it("does not depend on the order in which statements are written down", () => {
    const shuffled = anyCell.chain((cell) =>
      fc.tuple(fc.constant(cell), fc.shuffledSubarray(cell, { minLength: cell.length })),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ([cell, other], asOf) => {
        const there = positionOf(indexWith(...other), question(asOf));
        expect(positionOf(indexWith(...cell), question(asOf))).toEqual(there);
      }),
    );
  });

  it("is never made or changed by what other parties say", () => {
    const rival = { voice: "other-party", speaker: { name: "A rival", party: "south" } };
    const claims = fc.array(
      anyStatement.map((s) => ({ ...s, ...rival })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(anyCell, claims, anyDay, (cell, others, asOf) => {
        const before = positionOf(indexWith(...cell), question(asOf));
        const after = positionOf(indexWith(...cell, ...others), question(asOf));
        const expected =
          before.kind === "silent" && after.kind === "silent" ? setsOf(after) : setsOf(before);
        expect(after.kind).toBe(before.kind);
        expect(setsOf(after)).toEqual(expected);
        expect(decidingOf(after)).toEqual(decidingOf(before));
      }),
    );
  });

  it("is silence when only other parties speak", () => {
    fc.assert(
      fc.property(anyCell, anyDay, (cell, asOf) => {
        const claims = cell.map((s) => ({ ...s, voice: "other-party" }));
        expect(positionOf(indexWith(...claims), question(asOf)).kind).toBe("silent");
      }),
    );
  });

  it("is decided by a newer dated statement of its own, outside any proposal", () => {
    fc.assert(
      fc.property(anyCell, anySet, (cell, stance) => {
        const newer = { id: "newer", said: "2025-12-31", stance };
        const position = positionOf(indexWith(...cell, newer), question());
        expect(position).toMatchObject({ kind: "placed", options: stance });
        expect(decidingOf(position)).toEqual(["newer"]);
      }),
    );
  });

  it("does not know what is said after the date", () => {
    fc.assert(
      fc.property(anyCell, anyDay, (cell, asOf) => {
        const index = indexWith(...cell);
        const known = new Set(
          index.byDay.filter(({ day }) => day <= asOf).map((s) => String(s.statement.id)),
        );
        const past = indexWith(...cell.filter(({ id }) => known.has(String(id))));
        expect(positionOf(index, question(asOf))).toEqual(positionOf(past, question(asOf)));
      }),
    );
  });

  it("is never empty, rests on some statement and is not the whole scale", () => {
    fc.assert(
      fc.property(anyCell, anyDay, (cell, asOf) => {
        const position = positionOf(indexWith(...cell), question(asOf));
        fc.pre(position.kind !== "silent");
        const stands = position.kind === "mixed" ? position.stands : [position];
        expect(stands.length).toBeGreaterThan(position.kind === "mixed" ? 1 : 0);
        for (const stand of stands) {
          expect(stand.options.length).toBeGreaterThan(0);
          expect(stand.options.length).toBeLessThan(4);
          expect(stand.deciding.length).toBeGreaterThan(0);
        }
        expect(position.age).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("rests on whatever of its own words is newest and dated", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const index = indexWith(...cell.filter((s) => !s.proposal));
        const own = index.byDay.filter(
          ({ statement: s }) => s.voice === "self" && s.said !== null && s.stance,
        );
        fc.pre(own.length > 0);
        const position = positionOf(index, question());
        expect(position.kind !== "silent" && position.day).toBe(own.at(-1)?.day);
      }),
    );
  });
});
