import { array, assert, constantFrom, property, record, subarray } from "fast-check";
import { describe, expect, it } from "vitest";
import { VOICE_MARKS } from "#model/dossier/codes.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import { NO_TABLE, type SortKey, type TableChoice } from "#state/table.ts";
import { anyStatement } from "#testing/arbitraries.ts";
import { BORDER, NORTH, SOUTH, TEXT, indexWith } from "#testing/fixtures.ts";
import type { Facet } from "./filters.ts";
import { shownStatements, statementsOf } from "./statementsOf.ts";

type Chosen = Partial<Omit<Selection, "table">> & { readonly table?: Partial<TableChoice> };

const selectionOf = ({ table, ...rest }: Chosen = {}): Selection => ({
  ...NO_SELECTION,
  ...rest,
  table: { ...NO_TABLE, ...table },
});
const facets = (some: Partial<TableChoice["facets"]>) => ({ ...NO_TABLE.facets, ...some });
const by = (...keys: string[]): readonly SortKey[] =>
  keys.map((key) => {
    const column = (["said", "party", "stance", "speaker", "outlet", "firmness"] as const).find(
      (name) => key.endsWith(name),
    );
    if (!column) throw new Error(`No column ${key}`);
    return { column, descending: key.startsWith("-") };
  });

function idsOf(index: DossierIndex, chosen?: Chosen, hits?: { has: (place: number) => boolean }) {
  const statements = statementsOf(index, selectionOf(chosen), hits);
  return shownStatements(index, statements).map(({ statement }) => statement.id);
}

function countsOf(index: DossierIndex, facet: Facet, chosen?: Chosen) {
  const menu = statementsOf(index, selectionOf(chosen), undefined).facets.find(
    (one) => one.facet === facet,
  );
  return Object.fromEntries(menu?.options.map(({ id, count }) => [id, count]) ?? []);
}

describe(statementsOf, () => {
  it("shows every statement, the newest first, those of one day in order of id", () => {
    const index = indexWith(
      { id: "b", said: "2025-02-01" },
      { id: "c", said: "2025-03-01" },
      { id: "a", said: "2025-02-01" },
    );
    expect(idsOf(index)).toEqual(["c", "a", "b"]);
  });

  it("keeps to the days said, both of them included", () => {
    const index = indexWith(
      { id: "before", said: "2025-01-31" },
      { id: "first", said: "2025-02-01" },
      { id: "last", said: "2025-02-28" },
      { id: "after", said: "2025-03-01" },
    );
    expect(idsOf(index, { table: { from: "2025-02-01", to: "2025-02-28" } })).toEqual([
      "last",
      "first",
    ]);
    expect(idsOf(index, { table: { from: "2025-03-01", to: "2025-01-31" } })).toEqual([]);
  });

  it("shows what was known by a day only when the reader has chosen one", () => {
    const index = indexWith({ id: "early" }, { id: "late", said: "2025-06-01" });
    expect(idsOf(index)).toEqual(["late", "early"]);
    expect(idsOf(index, { asOf: "2025-05-31" })).toEqual(["early"]);
  });

  it("takes parties and issues from the choice that every view shares", () => {
    const index = indexWith(
      { id: "a" },
      { id: "b", party: "south" },
      { id: "c", issue: "text", stance: ["new"] },
    );
    expect(idsOf(index, { parties: [SOUTH] })).toEqual(["b"]);
    expect(idsOf(index, { issues: [TEXT] })).toEqual(["c"]);
  });

  it("shows what the search found of the rest", () => {
    const index = indexWith({ id: "a" }, { id: "b" }, { id: "c", voice: "reporter" });
    const hits = { has: (place: number) => place > 0 };
    expect(idsOf(index, {}, hits)).toEqual(["b", "c"]);
    expect(idsOf(index, { table: { facets: facets({ voice: ["reported"] }) } }, hits)).toEqual([
      "c",
    ]);
  });

  it("counts for each value how many there would be if it alone were chosen of its facet", () => {
    const index = indexWith(
      { id: "a", firmness: "demand" },
      { id: "b", firmness: "open" },
      { id: "c", party: "south", firmness: "open" },
      { id: "d", party: "east", firmness: "preference" },
    );
    const chosen = { parties: [NORTH], table: { facets: facets({ firmness: ["open"] }) } };
    expect(countsOf(index, "party", chosen)).toEqual({ north: 1, south: 1, east: 0 });
    expect(countsOf(index, "firmness", chosen)).toMatchObject({
      demand: 1,
      open: 1,
      preference: 0,
    });
    expect(countsOf(index, "issue", chosen)).toEqual({ border: 1, text: 0 });
  });

  it("counts the same as counting one by one, whatever is chosen", () => {
    const choice = record({
      voice: subarray([...VOICE_MARKS]),
      firmness: subarray(["open", "demand", "red-line"]),
      parties: subarray([NORTH, SOUTH]),
    });
    const said = record({
      statement: anyStatement,
      party: constantFrom("north", "south", "east"),
      firmness: constantFrom("open", "demand", "red-line"),
    });
    assert(
      property(array(said, { maxLength: 12 }), choice, (raws, { voice, firmness, parties }) => {
        const index = indexWith(
          ...raws.map(({ statement, ...rest }, at) => ({ ...statement, ...rest, id: `n${at}` })),
        );
        const isOf = (ids: readonly string[], id: string) => ids.length === 0 || ids.includes(id);
        const { statements } = index.dossier;
        const chosen = {
          ...(parties.length > 0 && { parties }),
          table: { facets: facets({ voice, firmness }) },
        };
        const passing = statements.filter(
          (s) => isOf(firmness, s.firmness) && isOf(parties, s.party),
        );
        expect(countsOf(index, "voice", chosen)).toEqual(
          Object.fromEntries(
            VOICE_MARKS.map((mark) => [
              mark,
              passing.filter((s) => voiceMarkOf(s) === mark).length,
            ]),
          ),
        );
        expect(new Set(idsOf(index, chosen))).toEqual(
          new Set(passing.filter((s) => isOf(voice, voiceMarkOf(s))).map(({ id }) => id)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("sorts by several columns, the first before the second", () => {
    const index = indexWith(
      { id: "a", said: "2025-01-01", party: "south" },
      { id: "b", said: "2025-02-01", party: "north" },
      { id: "c", said: "2025-03-01", party: "south" },
      { id: "d", said: "2025-04-01", party: "north" },
    );
    expect(idsOf(index, { table: { sort: by("party", "-said") } })).toEqual(["d", "b", "c", "a"]);
    expect(idsOf(index, { table: { sort: by("-party", "said") } })).toEqual(["a", "c", "b", "d"]);
  });

  it("puts what has no stance or speaker last, in either direction", () => {
    const index = indexWith(
      { id: "unplaced", stance: null, unplaced: "too-vague" },
      { id: "ridge", stance: ["ridge"], speaker: { name: "Zoe" } },
      { id: "river", stance: ["river"], speaker: { name: "Émile" } },
    );
    expect(idsOf(index, { table: { sort: by("stance") } })).toEqual(["river", "ridge", "unplaced"]);
    expect(idsOf(index, { table: { sort: by("-stance") } })).toEqual([
      "ridge",
      "river",
      "unplaced",
    ]);
    expect(idsOf(index, { table: { sort: by("speaker") } })).toEqual([
      "river",
      "ridge",
      "unplaced",
    ]);
    expect(idsOf(index, { table: { sort: by("-speaker") } })).toEqual([
      "ridge",
      "river",
      "unplaced",
    ]);
  });

  it("heads a list by date with its years, and no other list", () => {
    const index = indexWith(
      { id: "a", said: "2024-12-31" },
      { id: "b", said: "2025-01-01" },
      { id: "c", said: "2025-03-01" },
    );
    const years = (chosen: Chosen) =>
      statementsOf(index, selectionOf(chosen), undefined).groups.map(({ name, start, count }) => [
        name,
        start,
        count,
      ]);
    expect(years({})).toEqual([
      ["2025", 0, 2],
      ["2024", 2, 1],
    ]);
    expect(years({ table: { sort: by("said") } })).toEqual([
      ["2024", 0, 1],
      ["2025", 1, 2],
    ]);
    expect(years({ table: { sort: by("party", "said") } })).toEqual([]);
    expect(years({ table: { from: "2025-01-01" } })).toEqual([]);
  });

  it("follows the reader's order of the parties", () => {
    const index = indexWith({ id: "a", party: "north" }, { id: "b", party: "south" });
    const chosen = { parties: [SOUTH, NORTH], table: { sort: by("party") } };
    expect(idsOf(index, chosen)).toEqual(["b", "a"]);
  });

  it("groups what it shows, each group sorted, and counts it", () => {
    const index = indexWith(
      { id: "a", party: "south" },
      { id: "b", said: "2025-02-01" },
      { id: "c", said: "2025-03-01", party: "south" },
    );
    const selection = selectionOf({ table: { group: "party" } });
    const statements = statementsOf(index, selection, undefined);
    expect(statements.groups).toEqual([
      { id: "north", name: "North", start: 0, count: 1 },
      { id: "south", name: "South", start: 1, count: 2 },
    ]);
    expect(idsOf(index, { table: { group: "party" } })).toEqual(["b", "c", "a"]);
  });

  it("has no group of nothing", () => {
    const index = indexWith({});
    const chosen = selectionOf({ parties: [SOUTH], issues: [BORDER], table: { group: "issue" } });
    const { places, groups } = statementsOf(index, chosen, undefined);
    expect([...places]).toEqual([]);
    expect(groups).toEqual([]);
  });
});
