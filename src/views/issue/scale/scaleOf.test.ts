import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import {
  BORDER,
  dossierChanged,
  EAST,
  indexWith,
  NORTH,
  rawDossierWith,
  type RawStatement,
  SOUTH,
  TEXT,
} from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { placesOf, scaleOf } from "./scaleOf.ts";

const scale = (
  statements: readonly RawStatement[],
  { parties = [NORTH, SOUTH, EAST], issue = BORDER, asOf = "2025-12-31" } = {},
) => {
  const index = indexWith(...statements);
  return scaleOf(index, { issue: index.issueOf(issue), asOf, parties });
};

describe(scaleOf, () => {
  it("has the lanes of those in view in the order chosen, on the day", () => {
    const statements = [{}, { party: "south", said: "2025-06-01", stance: ["coast"] }];
    const names = (choice = {}) => scale(statements, choice).lanes.map(({ name }) => name);
    expect(names()).toEqual(["North", "South"]);
    expect(names({ parties: [SOUTH, NORTH] })).toEqual(["South", "North"]);
    expect(names({ asOf: "2025-05-31" })).toEqual(["North"]);
    expect(names({ parties: [] })).toEqual([]);
  });

  it("says what all on record leave open, and how much each leaves open", () => {
    const { ground } = scale([
      { stance: ["river", "ridge"] },
      { party: "south", stance: ["ridge", "road", "coast"] },
    ]);
    expect(ground?.options.map(({ id }) => id)).toEqual(["ridge"]);
    expect(ground?.finding).toBe("All 2 on record leave open: Along the ridge.");
    expect(ground?.openness).toEqual([
      { name: "North", options: 2 },
      { name: "South", options: 3 },
    ]);
  });

  it("says so when they leave none open in common", () => {
    const { ground } = scale([{}, { party: "south", stance: ["coast"] }]);
    expect(ground?.options).toEqual([]);
    expect(ground?.finding).toBe("No option is left open by all 2 on record.");
  });

  it("finds no common ground in one party alone", () => {
    expect(scale([{}]).ground).toBeUndefined();
    expect(scale([]).ground).toBeUndefined();
  });

  it("lists the silent by their reasons, beside the scale and never on it", () => {
    const { lanes, silent } = scale([
      { stance: null, unplaced: "declined" },
      { party: "south", ...RIVAL },
    ]);
    expect(lanes).toEqual([]);
    expect(silent).toEqual([
      {
        party: NORTH,
        name: "North",
        kind: "unplaced",
        label: "Spoke, but not to this question",
        detail: "1 statement",
        cell: "cell-north-border",
        known: 1,
      },
      {
        party: SOUTH,
        name: "South",
        kind: "described-by-others",
        label: "Described only by others",
        detail: "1 statement",
        cell: "cell-south-border",
        known: 1,
      },
      {
        party: EAST,
        name: "East",
        kind: "none-found",
        label: "Nothing found",
        detail: "2 sources, to 31 Dec 2025",
        cell: undefined,
        known: 0,
      },
    ]);
  });

  it("tells who is no party to an issue apart from the silent", () => {
    const [border, text] = rawDossierWith().issues;
    const index = indexOf(
      dossierChanged({ issues: [{ ...border, parties: ["north", "south"] }, text] }),
    );
    const { silent } = scaleOf(index, {
      issue: index.issueOf(BORDER),
      asOf: "2025-12-31",
      parties: [NORTH, EAST],
    });
    expect(silent.map(({ name, kind }) => [name, kind])).toEqual([
      ["North", "none-found"],
      ["East", "not-a-party"],
    ]);
  });
});

describe(placesOf, () => {
  it("puts what somebody takes first, names who leaves it open among others, and ends with the rest", () => {
    const on = { issue: "text" };
    const places = placesOf(
      scale(
        [
          { ...on, stance: ["other"] },
          { ...on, party: "south", stance: ["new", "other"] },
        ],
        { issue: TEXT },
      ),
    );
    expect(
      places.map(({ option, lanes }) => [
        option.id,
        lanes.map(({ lane, isAlone }) => [lane.name, isAlone]),
      ]),
    ).toEqual([
      ["new", [["South", false]]],
      [
        "other",
        [
          ["North", true],
          ["South", false],
        ],
      ],
      ["old", []],
    ]);
  });
});
