import { describe, expect, it } from "vitest";
import { indexWith, NORTH, type RawStatement, SOUTH } from "#testing/fixtures.ts";
import { claimsOf } from "./claims.ts";

const claim = (by: string, about: string, rest: RawStatement = {}) => ({
  voice: "other-party",
  speaker: { name: "A minister", party: by },
  party: about,
  ...rest,
});
const asOf = "2025-12-31";
const readings = (...statements: RawStatement[]) =>
  claimsOf(indexWith(...statements), { asOf }).flatMap(({ claims }) =>
    claims.map(({ stated, relation }) => [stated.position.kind, relation?.kind]),
  );

describe(claimsOf, () => {
  it("is the same as the party's own position only where both hold one option without a condition", () => {
    const ridge = claim("south", "north", { stance: ["ridge"] });
    const kinds = (...statements: RawStatement[]) =>
      readings(...statements).map(([, kind]) => kind);
    expect(kinds({ stance: ["ridge"] }, ridge)).toEqual(["same"]);
    expect(kinds({ stance: ["river", "ridge"] }, ridge)).toEqual(["could-overlap"]);
    expect(kinds({ stance: ["ridge"] }, { ...ridge, conditionalOn: "if paid for" })).toEqual([
      "could-overlap",
    ]);
  });

  it("sets a claim that shares none beside it, with how far off it is", () => {
    expect(readings({}, claim("south", "north", { stance: ["coast"] }))).toEqual([
      ["placed", "opposite-ends"],
    ]);
  });

  it("keeps a claim about a party that says nothing itself, without a verdict", () => {
    expect(readings(claim("south", "north"))).toEqual([["silent", "cannot-compare"]]);
  });

  it("keeps a claim that could not be placed, without a relation", () => {
    expect(readings({}, claim("south", "north", { stance: null, unplaced: "too-vague" }))).toEqual([
      ["placed", undefined],
    ]);
  });

  it("groups by claimant, then by whom the claim is about, newest first", () => {
    const index = indexWith(
      claim("south", "north", { said: "2025-01-01" }),
      claim("east", "south"),
      claim("south", "north", { said: "2025-02-01" }),
      claim("north", "east"),
    );
    const groups = claimsOf(index, { asOf }).map(({ claimant, about, claims }) => [
      claimant,
      about,
      ...claims.map(({ statement, day }) => `${statement.id} ${day}`),
    ]);
    expect(groups).toEqual([
      ["north", "east", "s4 2025-01-01"],
      ["south", "north", "s3 2025-02-01", "s1 2025-01-01"],
      ["east", "south", "s2 2025-01-01"],
    ]);
  });

  it("knows neither claims nor positions from after the date", () => {
    const index = indexWith(
      { said: "2025-01-01" },
      { said: "2025-03-01", stance: ["coast"] },
      claim("south", "north", { said: "2025-02-01", stance: ["coast"] }),
      claim("south", "north", { said: "2025-02-02", stance: ["coast"] }),
    );
    const [group] = claimsOf(index, { asOf: "2025-02-01" });
    expect(group?.claims.map(({ statement, relation }) => [statement.id, relation?.kind])).toEqual([
      ["s3", "opposite-ends"],
    ]);
    const [later] = claimsOf(index, { asOf });
    expect(later?.claims.map(({ relation }) => relation?.kind)).toEqual(["same", "same"]);
  });

  it("looks at the parties in view only, on either side", () => {
    const index = indexWith(
      claim("south", "north"),
      claim("east", "north"),
      claim("south", "east"),
    );
    const groups = claimsOf(index, { asOf, parties: [NORTH, SOUTH] });
    expect(groups.map(({ claimant, about }) => [claimant, about])).toEqual([["south", "north"]]);
  });
});
