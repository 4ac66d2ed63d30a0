import { describe, expect, it } from "vitest";
import { dossierChanged, EAST, NORTH, rawParty, SOUTH } from "#testing/fixtures.ts";
import { pairInView, principalsOf } from "./principals.ts";

const mediated = dossierChanged({
  parties: [
    { ...rawParty("east", "East"), role: "mediator" },
    rawParty("north", "North"),
    rawParty("south", "South"),
  ],
});

describe(principalsOf, () => {
  it("are the first two belligerents", () => {
    expect(principalsOf(mediated)).toEqual([NORTH, SOUTH]);
  });

  it("are those that the dossier names", () => {
    expect(principalsOf({ ...mediated, principals: [EAST, SOUTH] })).toEqual([EAST, SOUTH]);
  });

  it("are undefined in a dossier without two belligerents that names none", () => {
    const peaceful = mediated.parties.map((party) => ({ ...party, role: "mediator" as const }));
    expect(principalsOf({ ...mediated, parties: peaceful })).toBeUndefined();
  });
});

describe(pairInView, () => {
  it("is the principals, in their order, where both are in view", () => {
    expect(pairInView(mediated, [EAST, SOUTH, NORTH])).toEqual([NORTH, SOUTH]);
  });

  it("is the reader’s first two where one of them is not", () => {
    expect(pairInView(mediated, [EAST, SOUTH])).toEqual([EAST, SOUTH]);
  });

  it("is undefined of fewer than two", () => {
    expect(pairInView(mediated, [EAST])).toBeUndefined();
  });
});
