import { describe, expect, it } from "vitest";
import {
  BORDER,
  EAST,
  FIRST_DRAFT,
  indexWith,
  NORTH,
  type RawStatement,
  SECOND_DRAFT,
  SOUTH,
} from "#testing/fixtures.ts";
import { RIVAL } from "#testing/positions.ts";
import { textsOf } from "./textsOf.ts";

const texts = (
  statements: readonly RawStatement[],
  { asOf = "2025-12-31", parties = [NORTH, SOUTH, EAST] } = {},
) => {
  const index = indexWith(...statements);
  return textsOf(index, { issue: index.issueOf(BORDER), asOf, parties });
};
const clause = (proposal: string, stance: readonly string[], more: RawStatement = {}) => ({
  party: EAST,
  proposal,
  stance,
  voice: "reporter",
  firmness: "unstated",
  said: "2025-03-01",
  ...more,
});
const FIRST = clause(FIRST_DRAFT, ["ridge"]);
const SECOND = clause(SECOND_DRAFT, ["road"], { said: "2025-08-01" });

describe(textsOf, () => {
  it("holds a text's clause against everybody in view, in words", () => {
    const [row] = texts(
      [
        { stance: ["river"], firmness: "red-line" },
        { party: "south", stance: ["ridge", "road"] },
        FIRST,
      ],
      { asOf: "2025-05-01" },
    ).rows;
    expect(row).toMatchObject({
      name: FIRST_DRAFT,
      known: "1 Mar 2025, published",
      clause: "Along the ridge",
      path: "/statement/s3/",
      fate: undefined,
      superseded: false,
    });
    expect(row?.fits).toEqual([
      {
        party: NORTH,
        kind: "outside-red-line",
        words: "outside a red line, 1 of 3 steps",
        notes: [],
      },
      {
        party: SOUTH,
        kind: "could-fit",
        words: "could fit: too vague to tell",
        notes: ["one of 2 options that it leaves open"],
      },
      { party: EAST, kind: "inside", words: "inside", notes: ["its position rests on this text"] },
    ]);
  });

  it("says that who holds on a condition could fit, and of the silent that it is unknown", () => {
    const [row] = texts([{ stance: ["ridge"], conditionalOn: "if asked" }, FIRST], {
      asOf: "2025-05-01",
      parties: [NORTH, SOUTH],
    }).rows;
    expect(row?.fits.map(({ words, notes }) => [words, ...notes])).toEqual([
      ["could fit if its condition is met"],
      ["unknown"],
    ]);
  });

  it("says that a text was revised, and puts it last once the revised clause is on record", () => {
    const on = (asOf: string) =>
      texts([FIRST, SECOND], { asOf }).rows.map(({ name, superseded, fate }) => [
        name,
        superseded,
        fate,
      ]);
    expect(on("2025-02-28")).toEqual([]);
    expect(on("2025-07-01")).toEqual([
      [FIRST_DRAFT, false, "an earlier draft; the later one is unpublished"],
    ]);
    expect(on("2025-09-01")).toEqual([
      [SECOND_DRAFT, false, undefined],
      [FIRST_DRAFT, true, "superseded by second-draft"],
    ]);
  });

  it("names the texts on the table that say nothing on it, and counts the later ones", () => {
    expect(texts([FIRST], { asOf: "2025-05-01" })).toMatchObject({ without: [], later: 1 });
    expect(texts([FIRST])).toMatchObject({ without: [SECOND_DRAFT], later: 0 });
  });

  it("does not take another party's word for a clause", () => {
    expect(texts([clause(FIRST_DRAFT, ["ridge"], RIVAL)]).rows).toEqual([]);
  });
});
