import { describe, expect, it } from "vitest";
import {
  BORDER,
  dossierChanged,
  EAST,
  indexWith,
  NORTH,
  type RawStatement,
  RELEASES,
  SOUTH,
} from "#testing/fixtures.ts";
import { takenFrom } from "#testing/takenFrom.ts";
import { indexOf } from "#model/big/whole.ts";
import { QUALIFIER_WORDS } from "#model/words/qualifierWords.ts";
import { cellRows } from "./cells.ts";
import { FLAGS } from "./columns.ts";

const rowsOf = (statements: RawStatement[], parties = [NORTH], asOf?: string) => [
  ...cellRows(takenFrom(indexWith(...statements), asOf), { parties, issues: [BORDER] }),
];

describe(cellRows, () => {
  it("says where a party stands, how firmly, in whose words, and what decides it", () => {
    const [row] = rowsOf([
      { stance: ["river", "ridge"], conditionalOn: "the bridge opens", said: "2025-12-01" },
    ]);
    expect(row).toMatchObject({
      kind: "placed",
      options: ["river", "ridge"],
      option_labels: ["Along the river", "Along the ridge"],
      stance_in_words: "Inland of the road",
      firmness: "demand",
      mark: "told",
      mark_in_words: "as told by The Gazette",
      deciding: ["s1"],
      acts: 1,
      told_by: ["The Gazette"],
      day: "2025-12-01",
      conditions: ["the bridge opens"],
      flags: ["on-a-condition", "rests-on-one"],
      flags_in_words: ["on a condition", "rests on one act alone"],
      silence: null,
    });
  });

  it("says silence in words, and its code", () => {
    const statements = [
      { party: "south", stance: null, unplaced: "too-vague" },
      { party: "east", voice: "other-party", speaker: { name: "A", party: "north" } },
    ];
    expect(rowsOf(statements, [NORTH, SOUTH, EAST])).toMatchObject([
      { kind: "silent", silence: "none-found", silence_in_words: "Nothing found", options: [] },
      { silence: "unplaced", silence_in_words: "Spoke, but not to this question", statements: 1 },
      { silence: "described-by-others", silence_in_words: "Described only by others" },
    ]);
  });

  it("gives mixed signals a row for each place", () => {
    const rows = rowsOf([{ stance: ["river"] }, { stance: ["coast"] }]);
    expect(rows.map(({ kind, place, places, options }) => [kind, place, places, options])).toEqual([
      ["mixed", 1, 2, ["river"]],
      ["mixed", 2, 2, ["coast"]],
    ]);
  });

  it("has the issue’s headline in each of its rows, and the same columns in all", () => {
    const rows = rowsOf([{}, { party: "south", stance: ["coast"] }], [NORTH, SOUTH, EAST]);
    expect(new Set(rows.map((row) => row.issue_relation_in_words))).toEqual(
      new Set(["North – South: opposite ends, 3 of 3 steps"]),
    );
    expect(rows[0]).toMatchObject({
      issue_principals: [NORTH, SOUTH],
      issue_relation: "opposite-ends",
      issue_relation_steps_least: 3,
      issue_relation_steps_of: 3,
    });
    expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
  });

  it("leads back to the release it was taken from", () => {
    const index = indexOf(dossierChanged({ releases: RELEASES, release: "1.0.0" }, {}));
    const [row] = cellRows(takenFrom(index, "2025-06-01"), { parties: [NORTH], issues: [BORDER] });
    expect(row?.address).toBe(
      "https://example.org/talks/evidence/north/border/?v=1.0.0&as-of=2025-06-01",
    );
  });

  it("leads back to the cell as of the date taken", () => {
    const [row] = rowsOf([{}], [NORTH], "2025-06-30");
    expect(row?.address).toBe(
      "https://example.org/talks/evidence/north/border/?v=1.0.0&as-of=2025-06-30",
    );
  });

  it("says in each row how it was coded", () => {
    const index = indexOf(dossierChanged({ codedBy: "machine" }, {}));
    const rows = [...cellRows(takenFrom(index), { parties: [NORTH, SOUTH], issues: [BORDER] })];
    expect(rows.map(({ coding }) => coding)).toEqual(
      Array.from({ length: 2 }, () => "Coded by machine, reviewed by nobody yet"),
    );
  });

  it("has a flag for all that can stand beside a position; mixed signals are a kind of cell", () => {
    expect([...FLAGS, "mixed"].toSorted()).toEqual(Object.keys(QUALIFIER_WORDS).toSorted());
  });
});
