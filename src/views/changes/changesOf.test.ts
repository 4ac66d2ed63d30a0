import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import {
  dossierChanged,
  dossierWith,
  indexWith,
  NORTH,
  type RawStatement,
  SOUTH,
} from "#testing/fixtures.ts";
import { changesOf, type ChangeLists } from "./changesOf.ts";

const january = { said: "2025-01-01" };
const march = { said: "2025-03-01" };
const select = (choice: Partial<Selection> = {}) => ({ ...NO_SELECTION, ...choice });
const dates = { since: "2025-01-31", asOf: "2025-06-30" };

function lists(...statements: RawStatement[]): ChangeLists {
  const found = changesOf(indexWith(...statements), select(dates)).lists;
  if (!found) throw new Error("Nothing lies between the dates");
  return found;
}

describe(changesOf, () => {
  it("counts from a year before the date shown, or from the first day of the record if that is later", () => {
    const index = indexWith({ said: "2023-05-01" }, march, january);
    expect(changesOf(index, select())).toMatchObject({ from: "2024-12-31", to: "2025-12-31" });
    expect(changesOf(index, select({ asOf: "2024-02-29" })).from).toBe("2023-05-01");
    expect(changesOf(index, select({ since: "2025-02-02" })).from).toBe("2025-02-02");
  });

  it("offers the days of change before the date shown, and the day that was asked for", () => {
    const index = indexWith(
      january,
      { ...march, stance: ["road"] },
      { said: "2025-05-01", stance: ["coast"] },
    );
    const { starts } = changesOf(index, select({ since: "2025-02-02", asOf: "2025-05-01" }));
    expect(starts.map(({ name, starts: days }) => [name, ...days.map(({ day }) => day)])).toEqual([
      [undefined, "2025-01-01"],
      ["Texts on the table", "2025-03-01"],
      ["2025", "2025-02-02"],
    ]);
  });

  it("names the texts of a day together, and offers each day once", () => {
    const proposals = ["one", "two"].map((id) => ({
      id,
      name: `Text ${id}`,
      sponsor: "east",
      date: "2025-03-01",
      status: "told",
      contents: "unknown",
      note: "Invented.",
    }));
    const index = indexOf(
      dossierChanged({ proposals }, { said: "2023-05-01" }, { ...march, stance: ["road"] }),
    );
    const labels = changesOf(index, select()).starts.flatMap(({ starts }) =>
      starts.map(({ label }) => label),
    );
    expect(labels).toEqual([
      "A year before the day shown: 31 Dec 2024",
      "The first day of the record: 1 May 2023",
      "Text one · Text two: 1 Mar 2025",
    ]);
  });

  it("has no lists when the first date is not before the second", () => {
    const index = indexWith(january);
    expect(changesOf(index, select({ asOf: "2025-01-01" })).lists).toBeUndefined();
    expect(changesOf(index, select({ since: "2025-12-31" })).lists).toBeUndefined();
    expect(changesOf(indexWith(), select()).lists).toBeUndefined();
  });

  it("says how far a party moved when its sets share no option, with both statements", () => {
    const { moved } = lists(january, { ...march, stance: ["road"] });
    expect(moved).toMatchObject([{ words: "Moved 2 of 3 steps", path: "/evidence/north/border/" }]);
    expect(moved[0]?.before).toMatchObject({
      words: "Along the river",
      statements: [{ path: "/statement/s1/", words: "1 Jan 2025, as told by The Gazette" }],
    });
    expect(moved[0]?.after).toMatchObject({
      words: "Along the road",
      statements: [{ path: "/statement/s2/" }],
    });
  });

  it("counts the least steps when a set holds several options", () => {
    expect(lists(january, { ...march, stance: ["ridge", "road"] }).moved[0]?.words).toBe(
      "Moved at least 1 of 3 steps",
    );
  });

  it("counts no steps where options have no order", () => {
    const text = { issue: "text", stance: ["old"] };
    expect(
      lists({ ...january, ...text }, { ...march, ...text, stance: ["new"] }).moved[0]?.words,
    ).toBe("Moved");
  });

  it.each([
    ["Now vaguer", ["river"], ["river", "ridge"]],
    ["Now clearer", ["river", "ridge"], ["ridge"]],
    [
      "Now worded otherwise, and not shown to have moved",
      ["river", "ridge"],
      ["ridge", "road", "coast"],
    ],
    ["Now worded otherwise, and not shown to have moved", ["river", "ridge"], ["ridge", "road"]],
  ])("calls it no movement when the sets share an option: %s", (words, before, after) => {
    const found = lists({ ...january, stance: before }, { ...march, stance: after });
    expect(found.moved).toEqual([]);
    expect(found.clarity.map((move) => move.words)).toEqual([words]);
  });

  it("keeps mixed signals, the newly on record and the silent apart from movement", () => {
    const struck = {
      proposal: "second-draft",
      said: "2025-06-01",
      stance: null,
      unplaced: "off-scale",
    };
    const found = lists(
      january,
      { ...march, stance: ["road"] },
      { ...march, stance: ["coast"] },
      { ...march, party: "south" },
      { ...january, party: "east", proposal: "first-draft" },
      { ...struck, party: "east" },
    );
    expect(found).toMatchObject({
      moved: [],
      mixed: [{ words: "Now mixed signals", party: { id: "north" } }],
      newlyOnRecord: [{ party: { id: "south" }, before: undefined }],
      fellSilent: [{ party: { id: "east" }, after: { words: "Spoke, but not to this question" } }],
    });
  });

  it("tells a pair that a party's movement brought closer from one whose gap is only known less", () => {
    const south = { ...january, party: "south", stance: ["coast"] };
    expect(lists(january, south, { ...march, stance: ["road"] }).pairs.changed).toMatchObject([
      {
        words: "closer by 2 steps",
        relations: "opposite ends, then neighbouring",
        because: ["North: moved 2 of 3 steps"],
      },
    ]);
    expect(
      lists(january, south, { ...march, stance: ["river", "ridge"] }).pairs.changed,
    ).toMatchObject([
      { words: "gap no longer known as well as before", because: ["North: now vaguer"] },
    ]);
    expect(lists(january, south).pairs).toEqual({ changed: [], unchanged: 1 });
  });

  it("counts what we coded anew as our own change", () => {
    const corrections = [{ date: "2026-01-01", statement: "s1", text: "Read more narrowly." }];
    const index = indexOf(dossierChanged({ corrections }, january));
    expect(changesOf(index, select(dates)).lists?.recoded).toBe(1);
  });

  it("keeps the reader's order of parties within an issue", () => {
    const index = indexOf(dossierWith(march, { ...march, party: "south" }));
    const found = changesOf(index, select({ ...dates, parties: [SOUTH, NORTH] })).lists;
    expect(found?.newlyOnRecord.map(({ party }) => party.id)).toEqual([SOUTH, NORTH]);
  });
});
