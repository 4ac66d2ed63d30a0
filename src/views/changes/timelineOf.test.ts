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
import { timelineOf } from "./timelineOf.ts";

const select = (choice: Partial<Selection> = {}) => ({ ...NO_SELECTION, ...choice });
const timeline = (choice: Partial<Selection>, ...statements: RawStatement[]) =>
  timelineOf(indexWith(...statements), select(choice));
const border = (choice: Partial<Selection>, ...statements: RawStatement[]) =>
  timeline(choice, ...statements).topics[0]?.issues.find(({ issue }) => issue.id === BORDER);

const january = { said: "2025-01-01" };
const march = { said: "2025-03-01", stance: ["road"] };

describe(timelineOf, () => {
  it("has a row for each party with a statement, and names the others beside", () => {
    const issue = border({}, january, { ...january, party: "east" });
    expect(issue?.rows.map(({ party }) => party.id)).toEqual([NORTH, EAST]);
    expect(issue?.silent).toMatchObject([
      {
        reason: "Nothing found in 2 sources, to 31 Dec 2025",
        path: "/sources/",
        parties: [{ id: SOUTH }],
      },
    ]);
  });

  it("tells those who are no party to the issue from those of whom nothing was found", () => {
    const issues = [
      { ...rawIssue("border", "ordinal", ["river", "ridge"]), parties: ["north", "south"] },
    ];
    const [topic] = timelineOf(indexOf(dossierChanged({ issues })), select()).topics;
    expect(topic?.issues[0]?.silent).toMatchObject([
      { parties: [{ id: NORTH }, { id: SOUTH }] },
      { reason: "Not a party to this issue", path: undefined, parties: [{ id: EAST }] },
    ]);
  });

  it("keeps the reader's order of parties and the issues chosen", () => {
    const both = [january, { ...january, party: "south" }];
    const issue = border({ parties: [SOUTH, NORTH] }, ...both);
    expect(issue?.rows.map(({ party }) => party.id)).toEqual([SOUTH, NORTH]);
    expect(timeline({ issues: [] }, ...both).topics).toEqual([]);
    const [topic] = timeline({ issues: [BORDER] }, ...both).topics;
    expect(topic?.issues.map(({ issue: { id } }) => id)).toEqual([BORDER]);
  });

  it("says beside each lane where the party stood on the date shown", () => {
    const words = (asOf: string) => border({ asOf }, january, march)?.rows[0]?.words;
    expect(words("2024-12-31")).toBe("Nothing found");
    expect(words("2025-02-01")).toBe("Along the river");
    expect(words("2025-12-31")).toBe("Along the road");
    const mixed = border({}, january, { ...january, stance: ["coast"] })?.rows[0];
    expect(mixed?.words).toBe("Mixed signals: Along the river; or: Along the coast");
  });

  it("lets conditions and doubts travel with the position", () => {
    const row = border({}, { ...january, conditionalOn: "the ferry runs", confidence: 2 })?.rows[0];
    expect(row?.qualifiers).toEqual(["on condition: the ferry runs", "second-hand"]);
  });

  it("opens the sources where nothing is on record by the date", () => {
    const path = (asOf: string) => border({ asOf }, january)?.rows[0]?.path;
    expect(path("2024-12-31")).toBe("/sources/");
    expect(path("2025-01-01")).toBe("/evidence/north/border/");
  });

  it("lists every statement, oldest first, with what decides and what came later", () => {
    const issue = border(
      { asOf: "2025-02-01", period: "whole" },
      march,
      { ...january, party: "south" },
      january,
    );
    expect(issue?.statements.map(({ statement, state }) => [statement.id, state])).toEqual([
      ["s3", "decides"],
      ["s2", "decides"],
      ["s1", "later"],
    ]);
    expect(issue?.count).toBe("3 statements, 1 of them later than the date shown");
    expect(issue?.statements[0]).toMatchObject({
      when: "1 Jan 2025",
      what: "Along the river",
      meta: "demand · as told by The Gazette",
    });
  });

  it("says why a statement has no place on the scale", () => {
    const [listed] =
      border({}, { ...january, stance: null, unplaced: "declined" })?.statements ?? [];
    expect(listed).toMatchObject({
      what: "no position on the scale: declined to say",
      meta: "as told by The Gazette",
    });
  });

  it("draws the date shown at the end of its day, and the date to count from when it is earlier", () => {
    const dates = { asOf: "2025-02-01", since: "2025-01-15", period: "whole" };
    const { axis, lines } = timeline(dates, january, march);
    expect(lines).toEqual([
      { kind: "since", at: axis.at("2025-01-16") },
      { kind: "as-of", at: axis.at("2025-02-02") },
    ]);
    expect(timeline({ asOf: "2025-01-01" }, january).lines).toMatchObject([{ kind: "as-of" }]);
  });

  it("draws the year up to the date shown, and marks it on the axis of the whole record", () => {
    const index = indexWith({ said: "2023-05-01" }, january, march);
    const { axis, overview, period } = timelineOf(index, select({ asOf: "2025-02-01" }));
    expect(period?.span).toEqual({ first: "2024-02-01", last: "2025-02-01" });
    expect([axis.at("2023-05-01"), axis.at("2025-03-01")]).toEqual([0, axis.length]);
    expect(overview.axis.frame).toEqual({
      from: overview.axis.at("2024-02-01"),
      to: overview.axis.at("2025-02-02"),
    });
    const [issue] = timelineOf(index, select({ asOf: "2025-02-01" })).topics[0]?.issues ?? [];
    expect(issue?.count).toBe(
      "3 statements, 1 of them later than the date shown, 2 outside the time drawn",
    );
  });

  it("draws another year or the whole record when that is chosen", () => {
    const index = indexWith({ said: "2023-05-01" }, january);
    const drawn = (period: string) => timelineOf(index, select({ period })).period?.span;
    expect(drawn("2023")).toEqual({ first: "2023-01-01", last: "2023-12-31" });
    expect(drawn("1999")).toEqual({ first: "1999-01-01", last: "1999-12-31" });
    expect(drawn("whole")).toBeUndefined();
    expect(timelineOf(index, select({ period: "whole" })).overview.axis.frame).toBeUndefined();
  });

  it("marks the texts that came to the table in the time drawn, by the same numbers everywhere", () => {
    const index = indexWith({ said: "2024-05-01" }, january);
    const { axis, overview, landmarks } = timelineOf(index, select({ asOf: "2025-05-01" }));
    expect(landmarks.map(({ number, proposal }) => [number, proposal.id])).toEqual([
      [1, "first-draft"],
      [2, "second-draft"],
    ]);
    expect(axis.landmarks.map(({ number }) => number)).toEqual([1]);
    expect(overview.axis.landmarks.map(({ number }) => number)).toEqual([1, 2]);
  });

  it("counts the whole record of each party, and says where it is empty", () => {
    const choice = { asOf: "2025-01-31", period: "whole" };
    const { overview } = timeline(choice, january, march);
    expect(overview.rows[0]).toMatchObject({
      count: "2 statements, 1 later",
      dates: "1 Jan 2025, and last 1 Mar 2025",
    });
    expect(overview.rows[1]).toMatchObject({ count: "0 statements", dates: "nothing on record" });
    expect(overview.gap).toBe(
      "Nothing on record is dated to the 10 months between 1 Mar 2025 and 31 Dec 2025.",
    );
    expect(overview.axis.breaks).toEqual([]);
  });
});
