import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, anyRow } from "#testing/arbitraries.ts";
import { BORDER, EAST, indexWith, NORTH, TEXT } from "#testing/fixtures.ts";
import { matrixAfter, matrixAt } from "./matrixAt.ts";
import { positionOf } from "#model/position/position.ts";

describe(matrixAt, () => {
  const index = indexWith({}, { party: "south", stance: ["coast"] });
  const matrix = matrixAt(index, "2025-12-31");

  it("has every party on every issue, in the order of the dossier", () => {
    const cells = [...matrix.rows].map(([issue, row]) => [issue, ...row.keys()].join(" "));
    expect(cells).toEqual(["border north south east", "text north south east"]);
  });

  it("has the position of each", () => {
    expect(matrix.rows.get(BORDER)?.get(NORTH)).toEqual(
      positionOf(index, { party: NORTH, issue: BORDER, asOf: "2025-12-31" }),
    );
    expect(matrix.rows.get(TEXT)?.get(EAST)).toEqual({ kind: "silent", silence: "none-found" });
  });
});

describe(matrixAfter, () => {
  it("is the matrix of the other date, earlier or later", () => {
    fc.assert(
      fc.property(anyRow, anyDay, anyDay, (row, from, to) => {
        const index = indexWith(...row);
        expect(matrixAfter(index, matrixAt(index, from), to)).toEqual(matrixAt(index, to));
      }),
      { numRuns: 500 },
    );
  });

  it("takes in a clause that replaces another party's", () => {
    const index = indexWith(
      { proposal: "first-draft", said: "2025-03-01" },
      { proposal: "second-draft", said: "2025-09-01", party: "east", stance: ["coast"] },
    );
    const before = matrixAt(index, "2025-08-31");
    const after = matrixAfter(index, before, "2025-09-01").rows.get(BORDER)?.get(NORTH);
    expect(before.rows.get(BORDER)?.get(NORTH)?.kind).toBe("placed");
    expect(after).toEqual({ kind: "silent", silence: "unplaced" });
  });

  it("takes in a text that follows a clause's own, on the day of its date", () => {
    const index = indexWith({ proposal: "first-draft", said: "2025-03-01" });
    const before = matrixAt(index, "2025-05-31");
    const after = matrixAfter(index, before, "2025-06-01").rows.get(BORDER)?.get(NORTH);
    expect(before.rows.get(BORDER)?.get(NORTH)).toMatchObject({ earlierDraft: undefined });
    expect(after).toMatchObject({ earlierDraft: { id: "first-draft" } });
  });

  it("derives a cell anew only when something is said in it", () => {
    const index = indexWith(
      { said: "2025-01-01" },
      { said: "2025-07-01", party: "south" },
      { said: "2025-07-01", party: "east" },
    );
    const asked: string[] = [];
    const watched = {
      ...index,
      cellOf: (...[party, issue]: Parameters<typeof index.cellOf>) => {
        asked.push(`${party} ${issue}`);
        return index.cellOf(party, issue);
      },
    };
    matrixAfter(watched, matrixAt(index, "2025-06-30"), "2025-07-01");
    expect(asked).toEqual(["south border", "east border"]);
  });
});
