import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { dossierWith } from "#testing/fixtures.ts";
import { coverageOf } from "./coverageOf.ts";

describe(coverageOf, () => {
  it("counts the sources of each kind and year, whole and in excerpt", () => {
    const { sources, ...rest } = dossierWith();
    const [first] = sources;
    const index = indexOf({
      ...rest,
      sources: first
        ? [first, { ...first, published: "2024-02", read: "excerpt" }, { ...first, kind: "wire" }]
        : [],
    });
    const { years, rows, totals, all } = coverageOf(index);
    expect(years).toEqual(["2024", "2025"]);
    expect(rows.map(({ kind, counts }) => [kind, counts])).toEqual([
      [
        "wire",
        [
          { whole: 0, excerpt: 0 },
          { whole: 1, excerpt: 0 },
        ],
      ],
      [
        "newspaper",
        [
          { whole: 0, excerpt: 1 },
          { whole: 1, excerpt: 0 },
        ],
      ],
    ]);
    expect(totals).toEqual([
      { whole: 0, excerpt: 1 },
      { whole: 2, excerpt: 0 },
    ]);
    expect(all).toEqual({ whole: 2, excerpt: 1 });
  });
});
