import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import { NO_SELECTION, type Selection } from "#state/selection.ts";
import {
  BORDER,
  dossierChanged,
  EAST,
  indexWith,
  NORTH,
  rawIssue,
  type RawStatement,
  SOUTH,
} from "#testing/fixtures.ts";
import { coursesOf } from "./coursesOf.ts";

const select = (choice: Partial<Selection> = {}) => ({ ...NO_SELECTION, ...choice });
const courses = (choice: Partial<Selection>, ...statements: RawStatement[]) =>
  coursesOf(indexWith(...statements), select(choice));
const border = (choice: Partial<Selection>, ...statements: RawStatement[]) =>
  courses(choice, ...statements)
    .topics.flatMap(({ issues }) => issues)
    .find(({ issue }) => issue.id === BORDER);

const january = { said: "2025-01-01" };
const march = { said: "2025-03-01", stance: ["road"] };

describe(coursesOf, () => {
  it("has a lane for each party that took a position, and names the others", () => {
    const silent = { ...january, party: "south", stance: null, unplaced: "declined" as const };
    const issue = border({}, january, march, silent);
    expect(issue?.rows).toMatchObject([
      {
        party: { id: NORTH },
        cell: "cell-north-border",
        path: "/evidence/north/border/",
        since: "from 1 Jan 2025",
        words: "Moved 2 of 3 steps, in 1 change",
        spans: [
          { from: 0, to: 59, stretches: [{ first: 0, tones: ["a2"] }] },
          { from: 59, to: 364, stretches: [{ first: 2, tones: ["b1"] }] },
        ],
        said: [0, 59],
      },
    ]);
    expect(issue?.silent).toMatchObject([
      {
        reason: "Spoke, but not to this question",
        parties: [{ party: { id: SOUTH }, path: "/evidence/south/border/" }],
      },
      {
        reason: "Nothing found in 2 sources, to 31 Dec 2025",
        parties: [{ party: { id: EAST }, path: "/sources/" }],
      },
    ]);
  });

  it("draws nothing that was said after the date shown", () => {
    const issue = border({ asOf: "2025-02-01" }, january, march);
    expect(issue?.rows).toMatchObject([
      { words: "One position on record", spans: [{ from: 0, to: 31 }], said: [0] },
    ]);
    const before = border({ asOf: "2024-12-31" }, january);
    expect(before?.rows).toEqual([]);
    expect(before?.silent.map(({ reason }) => reason)).toEqual([
      "Nothing said by 31 Dec 2024 found",
    ]);
  });

  it("keeps the reader's order of parties and the issues chosen", () => {
    const both = [january, { ...january, party: "south" }];
    const issue = border({ parties: [SOUTH, NORTH] }, ...both);
    expect(issue?.rows.map(({ party }) => party.id)).toEqual([SOUTH, NORTH]);
    expect(courses({ issues: [] }, ...both).topics).toEqual([]);
  });

  it("has one axis from the first day of the record to the day shown, and the day that is counted from", () => {
    const { axis } = courses({ since: "2025-01-11", asOf: "2025-04-11" }, january, march);
    expect(axis).toMatchObject({ length: 100, since: 10 });
    expect(
      courses({ since: "2025-06-01", asOf: "2025-04-11" }, january).axis.since,
    ).toBeUndefined();
    expect(courses({}).axis).toMatchObject({ length: 1, marks: [] });
  });

  it("marks the texts of the time drawn, oldest first; those too near for two numbers share a mark", () => {
    const { axis, texts } = courses({}, january);
    expect(texts.map(({ number, proposal }) => [number, proposal.id])).toEqual([
      [1, "first-draft"],
      [2, "second-draft"],
    ]);
    expect(axis.marks).toEqual([
      { at: 59, label: "1" },
      { at: 151, label: "2" },
    ]);
    expect(courses({ asOf: "2025-04-01" }, january).axis.marks).toEqual([{ at: 59, label: "1" }]);
    expect(courses({}, { said: "2020-01-01" }).axis.marks).toEqual([{ at: 1886, label: "1–2" }]);
  });

  it("draws options without an order apart", () => {
    const issues = [rawIssue("text", "nominal", ["old", "new"])];
    const index = indexOf(
      dossierChanged({ issues }, { issue: "text", stance: ["old", "new"], said: "2025-01-01" }),
    );
    const [topic] = coursesOf(index, select()).topics;
    expect(topic?.issues[0]?.rows[0]?.spans[0]?.stretches).toEqual([
      { first: 0, tones: ["plain"] },
      { first: 1, tones: ["plain"] },
    ]);
  });
});
