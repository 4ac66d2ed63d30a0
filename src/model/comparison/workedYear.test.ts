import { positionOf } from "#model/position/position.ts";
import { describe, expect, it } from "vitest";
import {
  BORDER,
  FIRST_DRAFT,
  indexWith,
  NORTH,
  type RawStatement,
  SOUTH,
} from "#testing/fixtures.ts";
import { claimsOf } from "./claims.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { fragilityOf, pairFragilityOf } from "./fragility.ts";
import { movesOf } from "./moves.ts";
import { pairMovesOf } from "./pairMoves.ts";
import { dealOf, fitOf } from "./fit.ts";
import { decidingIn, setsKey } from "#model/position/stands.ts";

/** Worked by hand before running, as the other examples, for what needs a history. */
const asOf = "2025-12-31";

const by = (party: string, stance: string[], rest: RawStatement = {}) => ({
  party,
  stance,
  ...rest,
});

describe("a year of talks", () => {
  const index = indexWith(
    by("north", ["river"], { said: "2025-01-01", firmness: "red-line" }),
    by("north", ["ridge"], { said: "2025-06-01", alt: ["road"] }),
    by("south", ["coast"], { said: "2025-01-01" }),
    by("east", ["ridge"], { said: "2025-05-01", proposal: "first-draft" }),
    by("north", ["coast"], {
      said: "2025-03-01",
      voice: "other-party",
      speaker: { name: "A", party: "south" },
    }),
  );

  it("brings the north one step closer to the south, and the east on record", () => {
    const dates = { from: "2025-02-01", to: "2025-07-01" };
    const moves = movesOf(index, dates).map((move) => [
      move.party,
      move.kind,
      ...("before" in move ? decidingIn(move.before.position) : []).map(({ id }) => id),
      ...decidingIn(move.after.position).map(({ id }) => id),
    ]);
    expect(moves).toEqual([
      ["north", "moved", "s1", "s2"],
      ["east", "newly-on-record", "s4"],
    ]);
    const pairs = pairMovesOf(index, dates).map(({ between, change }) => [...between, change]);
    expect(pairs).toEqual([["north", "south", { kind: "closer", least: 1, most: 1 }]]);
  });

  it("rests on the quote of June, and on how that is read", () => {
    const question = { party: NORTH, issue: BORDER, asOf };
    const cell = fragilityOf(index, question).map(({ change, becomes }) => [
      change.kind,
      setsKey(becomes),
    ]);
    expect(cell).toEqual([
      ["without", "river"],
      ["second-reading", "road"],
    ]);
  });

  // Ridge to coast is two steps; from the river three, from the road one.
  it("would read otherwise between the north and the south after either change, and without the south", () => {
    const question = { issue: BORDER, asOf, between: [NORTH, SOUTH] as const };
    const breaking = pairFragilityOf(index, question).map(({ change, becomes }) => [
      change.kind,
      change.statement.id,
      becomes.kind,
    ]);
    expect(breaking).toEqual([
      ["without", "s2", "opposite-ends"],
      ["second-reading", "s2", "neighbouring"],
      ["without", "s3", "cannot-compare"],
    ]);
  });

  it("sets the south's claim beside what the north states", () => {
    const [group] = claimsOf(index, { asOf });
    expect(group).toMatchObject({ claimant: "south", about: "north" });
    expect(group?.claims.map(({ relation: r }) => r?.kind)).toEqual(["apart"]);
  });

  it("finds the draft across the north's red line, until the north moves", () => {
    expect(fits(index, "2025-05-31")).toEqual([
      { kind: "outside-red-line", steps: 1 },
      { kind: "outside", steps: 2 },
      { kind: "inside" },
    ]);
    expect(fits(index, "2025-06-01")[0]).toEqual({ kind: "inside" });
  });
});

/** How the first draft sits with each party on the border. */
function fits(index: DossierIndex, day: string) {
  const deal = dealOf(index, { proposal: FIRST_DRAFT, asOf: day });
  return index.dossier.parties.map(({ id: party }) =>
    fitOf(
      index.issueOf(BORDER),
      positionOf(index, { party, issue: BORDER, asOf: day }),
      deal.get(BORDER),
    ),
  );
}
