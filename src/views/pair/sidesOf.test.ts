import { describe, expect, it } from "vitest";
import { indexOf } from "#model/big/whole.ts";
import {
  dossierChanged,
  EAST,
  FIRST_DRAFT,
  indexWith,
  NORTH,
  rawParty,
  SECOND_DRAFT,
  SOUTH,
} from "#testing/fixtures.ts";
import { choiceOf, sidesOf } from "./sidesOf.ts";

const index = indexWith();
const mediated = indexOf(
  dossierChanged({
    parties: [
      { ...rawParty("east", "East"), role: "mediator" },
      rawParty("north", "North"),
      rawParty("south", "South"),
    ],
  }),
);
const idsOf = ({ sides }: ReturnType<typeof sidesOf>) => sides.map(({ id }) => id);
const chosen = (...compared: (typeof NORTH | typeof FIRST_DRAFT)[]) =>
  sidesOf(index, { compared, parties: undefined });

describe(sidesOf, () => {
  it("are the first two belligerents, if nothing is chosen", () => {
    expect(sidesOf(mediated, { compared: undefined, parties: undefined })).toMatchObject({
      sides: [{ id: NORTH }, { id: SOUTH }],
      notice: undefined,
    });
  });

  it("follow the parties shown and their order", () => {
    const sides = sidesOf(mediated, { compared: undefined, parties: [EAST, SOUTH] });
    expect(idsOf(sides)).toEqual([EAST, SOUTH]);
    expect(idsOf(sidesOf(mediated, { compared: undefined, parties: [SOUTH, NORTH] }))).toEqual([
      SOUTH,
      NORTH,
    ]);
  });

  it("are two of the dossier when only one party is shown", () => {
    expect(idsOf(sidesOf(index, { compared: undefined, parties: [EAST] }))).toEqual([NORTH, SOUTH]);
  });

  it("are those chosen, in that order, parties and texts alike", () => {
    expect(idsOf(chosen(FIRST_DRAFT, SOUTH, NORTH))).toEqual([FIRST_DRAFT, SOUTH, NORTH]);
  });

  it("say so when fewer than two are chosen", () => {
    expect(idsOf(chosen(EAST))).toEqual([NORTH, SOUTH]);
    expect(chosen(EAST).notice).toBe(
      "Comparing takes at least two, and only East was chosen: North and South are shown instead.",
    );
  });

  it("say so when more than five are chosen", () => {
    const many = indexOf(
      dossierChanged({ parties: ["north", "south", "east", "west"].map((id) => rawParty(id, id)) }),
    );
    const compared = [...many.dossier.parties.map(({ id }) => id), FIRST_DRAFT, SECOND_DRAFT];
    const sides = sidesOf(many, { compared, parties: undefined });
    expect(idsOf(sides)).toEqual(compared.slice(0, 5));
    expect(sides.notice).toBe(
      "At most five can be compared: the first five of the 6 chosen are shown.",
    );
  });
});

describe(choiceOf, () => {
  it("is nothing for what is shown anyway", () => {
    expect(choiceOf(index, [NORTH, SOUTH], undefined)).toBeUndefined();
    expect(choiceOf(index, [SOUTH, NORTH], undefined)).toEqual([SOUTH, NORTH]);
  });
});
