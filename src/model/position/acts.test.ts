import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCell } from "#testing/arbitraries.ts";
import { ADA, BO, indexWith, type RawStatement } from "#testing/fixtures.ts";
import { ids } from "#testing/positions.ts";
import { actsOf, areOneAct } from "./acts.ts";

/** The acts that these statements tell, each by the ids of its statements. */
const acts = (...statements: RawStatement[]) =>
  actsOf(indexWith(...statements).byDay).map(({ statements: told }) => ids(told).join(" "));

const DAY = { speaker: ADA, said: "2025-03-01" };
const OTHER_DAY = { speaker: ADA, said: "2025-03-02" };

describe(actsOf, () => {
  it("takes two pages of one act as one", () => {
    expect(acts(DAY, { ...DAY, source: "courier" })).toEqual(["s1 s2"]);
  });

  it("tells two acts of one day apart by their occasions, where both are named", () => {
    const [morning, evening] = ["a press conference", "an interview"].map((occasion) => ({
      ...DAY,
      occasion,
    }));
    expect(acts(morning ?? {}, evening ?? {})).toEqual(["s1", "s2"]);
    expect(acts(morning ?? {}, DAY)).toEqual(["s1 s2"]);
  });

  it("tells two speakers of one day apart, and two days of one speaker", () => {
    expect(acts(DAY, { ...DAY, speaker: BO })).toEqual(["s1", "s2"]);
    expect(acts(DAY, OTHER_DAY)).toEqual(["s1", "s2"]);
  });

  it("counts no act for words that may be those of a known one", () => {
    const undated = { speaker: ADA, said: null };
    const monthOnly = { speaker: ADA, said: "2025-03" };
    const unnamed = { said: "2025-03-01" };
    expect(acts(undated, monthOnly, unnamed, DAY)).toEqual(["s4 s2 s1 s3"]);
    expect(acts(undated, { speaker: BO, said: "2025-03-01" })).toEqual(["s2", "s1"]);
  });

  it("takes a text as one act whenever it is told, and a speaker who repeats it later as another", () => {
    const clause = { proposal: "first-draft" };
    expect(
      acts(
        { ...clause, said: "2025-03-01", speaker: ADA },
        { ...clause, said: "2025-03-01" },
        { ...clause, said: "2025-06-01", voice: "reporter" },
        { ...clause, said: "2025-09-01", speaker: ADA },
      ),
    ).toEqual(["s1 s2 s3", "s4"]);
  });

  it("takes each reporter’s page as an account of its own", () => {
    const account = { voice: "reporter", said: "2025-03-01" };
    expect(acts(account, account, { ...account, source: "courier" })).toEqual(["s1 s2", "s3"]);
  });

  it("has every statement in one act, whatever their order, and knows whether it is the only one", () => {
    const named = fc.tuple(anyCell, fc.array(fc.constantFrom(ADA, BO, null), { minLength: 8 }));
    fc.assert(
      fc.property(named, ([cell, speakers]) => {
        const statements = cell.map((s, at) =>
          s.voice === "self" ? { ...s, speaker: speakers[at] ?? null } : s,
        );
        const found = acts(...statements);
        expect(found.join(" ").split(" ").filter(Boolean).toSorted()).toEqual(
          statements.map(({ id }) => String(id)).toSorted(),
        );
        expect(acts(...statements.toReversed())).toEqual(found);
        expect(areOneAct(indexWith(...statements).byDay)).toBe(found.length === 1);
      }),
    );
  });
});
