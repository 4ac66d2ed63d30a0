import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StatementId } from "#model/dossier/dossier.ts";
import { positionOf } from "#model/position/position.ts";
import { anyCell, anyDay, anySet } from "#testing/arbitraries.ts";
import { indexWith, options, question, type RawStatement } from "#testing/fixtures.ts";
import { RIVAL, wordOf } from "#testing/positions.ts";
import { type Edit, exampleOf, mostTellingCell, nextInvented } from "./example.ts";

const untouched = (asOf = "2025-12-31") => ({
  ...question(asOf),
  edits: new Map<StatementId, Edit>(),
  invented: [],
});

/** The example in which the first of these statements is edited so. */
function edited(edit: Edit, ...statements: RawStatement[]) {
  const index = indexWith(...statements);
  const [first] = index.dossier.statements;
  if (!first) throw new Error("no statement");
  return exampleOf(index, { ...untouched(), edits: new Map([[first.id, edit]]) });
}

describe(exampleOf, () => {
  it("is the record as long as nothing is changed", () => {
    fc.assert(
      fc.property(anyCell, anyDay, (cell, asOf) => {
        const index = indexWith(...cell);
        const example = exampleOf(index, untouched(asOf));
        expect(example.position).toEqual(positionOf(index, question(asOf)));
        expect(example.isChanged).toBe(false);
        expect(example.statements).toHaveLength(cell.length);
      }),
      { numRuns: 60 },
    );
  });

  it("makes of a changed coding what the record would make of it", () => {
    const change = fc.record(
      {
        stance: fc.option(anySet),
        voice: fc.constantFrom("self", "reporter", "other-party"),
        firmness: fc.constantFrom("red-line", "open"),
        said: fc.option(anyDay),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyCell, change, ([first, ...others], { stance, ...plain }) => {
        if (!first) return;
        const rival = plain.voice === "other-party" ? RIVAL : {};
        const rewritten = {
          ...first,
          ...rival,
          ...plain,
          ...(stance !== undefined && { stance, unplaced: stance ? undefined : "off-scale" }),
        };
        const edit: Edit = {
          ...plain,
          ...(stance !== undefined && { stance: stance && options(...stance) }),
        };
        const { position } = edited(edit, first, ...others);
        const recorded = positionOf(indexWith(rewritten, ...others), question());
        expect(wordOf(position)).toBe(wordOf(recorded));
      }),
      { numRuns: 150 },
    );
  });

  it("leaves a switched off statement out before any rule", () => {
    const { position, recorded, statements, isChanged } = edited(
      { isOff: true },
      {},
      {
        stance: ["coast"],
        said: "2024-01-01",
      },
    );
    expect([wordOf(position), wordOf(recorded), isChanged]).toEqual(["coast", "river", true]);
    expect(statements.map(({ isOff }) => isOff)).toEqual([true, false]);
  });

  it("lets a superseded clause stand when the later one is switched off", () => {
    const { position } = edited(
      { isOff: true },
      { proposal: "second-draft", said: "2025-06-01", stance: ["coast"] },
      { proposal: "first-draft", said: "2025-03-01" },
    );
    expect(wordOf(position)).toBe("river");
  });

  it("takes an invented statement in, from the day shown", () => {
    const index = indexWith({ stance: ["coast"] });
    const example = exampleOf(index, { ...untouched(), invented: nextInvented([]) });
    expect(wordOf(example.position)).toBe("river");
    expect(example.statements[0]).toMatchObject({ isInvented: true, against: undefined });
    expect(example.statements[1]).toMatchObject({ against: "D7" });
  });

  it("never lets a day be later than the publication", () => {
    const { statements } = edited({ said: "2026-02-01" }, { source: "courier" });
    expect(statements[0]?.dated.day).toBe("2025-05-01");
  });
});

describe(mostTellingCell, () => {
  it("is the cell in which the most rules have something to do", () => {
    const index = indexWith(
      { issue: "text", stance: ["old"] },
      { party: "south" },
      { party: "south", said: "2024-01-01" },
      { party: "south", stance: null, unplaced: "declined" },
    );
    expect(mostTellingCell(index, "2025-12-31")).toMatchObject({ party: "south", issue: "border" });
  });
});
