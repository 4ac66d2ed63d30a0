import { describe, expect, it } from "vitest";
import {
  BORDER,
  dossierChanged,
  EAST,
  FIRST_DRAFT,
  indexWith,
  NORTH,
  rawIssue,
  rawParty,
  type RawStatement,
  SOUTH,
  TEXT,
} from "../testing/fixtures.ts";
import { boundsOf } from "./bounds.ts";
import { claimsOf } from "./claims.ts";
import { commonGroundOf } from "./commonGround.ts";
import { divergenceOf } from "./divergence.ts";
import type { IssueId } from "./dossier.ts";
import { type DossierIndex, indexOf } from "./dossierIndex.ts";
import { fragilityOf, headlineFragilityOf } from "./fragility.ts";
import { headlineOf } from "./headline.ts";
import { headlineWords } from "./headlineWords.ts";
import { rowOf } from "./issueRow.ts";
import { movesOf } from "./moves.ts";
import { pairOf } from "./pair.ts";
import { pairMovesOf } from "./pairMoves.ts";
import { dealOf, proposalTestOf } from "./proposalTest.ts";
import { decidingIn, setsKey } from "./stands.ts";
import { tallyOf } from "./tally.ts";

/**
 * Small dossiers worked by hand from the derivation rules: the expected values were written down
 * before any of the functions had been run on them.
 */
const asOf = "2025-12-31";

/** Everything said about an issue, in one value. */
function reading(index: DossierIndex, issue: IssueId = BORDER) {
  const parties = index.dossier.parties.map(({ id }) => id);
  const question = { issue, asOf, parties };
  const row = rowOf(index, question);
  const ground = commonGroundOf(index.issueOf(issue), row);
  const { verdict, widestGap } = headlineOf(index, question);
  return {
    verdict,
    widest: widestGap?.steps,
    ...headlineWords(headlineOf(index, question)),
    D: divergenceOf(index.issueOf(issue), row),
    bounds: boundsOf(index.issueOf(issue), row),
    common: ground?.options.map(({ id }) => String(id)),
    open: ground?.openness.map(({ options }) => options),
  };
}

const relation = (
  index: DossierIndex,
  a: typeof NORTH,
  b: typeof NORTH,
  issue: IssueId = BORDER,
) => {
  const pair = pairOf(index, { issue, asOf, between: [a, b] });
  if (pair.kind === "cannot-compare") return [pair.kind, ...pair.why];
  return [pair.kind, pair.gap?.nearest, pair.gap?.farthest, pair.shared.length];
};

const by = (party: string, stance: string[], rest: RawStatement = {}) => ({
  party,
  stance,
  ...rest,
});

describe("three parties with one option each", () => {
  const index = indexWith(by("north", ["river"]), by("south", ["road"]), by("east", ["coast"]));

  it("are apart, at opposite ends and neighbours", () => {
    expect(relation(index, NORTH, SOUTH)).toEqual(["apart", 2, 2, 0]);
    expect(relation(index, NORTH, EAST)).toEqual(["opposite-ends", 3, 3, 0]);
    expect(relation(index, SOUTH, EAST)).toEqual(["neighbouring", 1, 1, 0]);
  });

  // c = 1, 1, 2: (1·2 + 1·2 + 2·1) / (1·2·3) = 1
  it("read as split from pole to pole", () => {
    expect(reading(index)).toEqual({
      verdict: "split",
      widest: 3,
      short: "At opposite ends, 3 of 3 steps apart",
      detail: "3 of 3 on record · 3 options",
      D: 1,
      bounds: { lowest: 3, highest: 3, of: 3 },
      common: [],
      open: [1, 1, 1],
    });
  });
});

describe("three parties, two of one mind", () => {
  const index = indexWith(by("north", ["river"]), by("south", ["river"]), by("east", ["ridge"]));

  // c = 2, 3, 3: (2·1 + 0 + 0) / (1·2·3) = 1/3
  it("read as within one step", () => {
    expect(relation(index, NORTH, SOUTH)).toEqual(["same", 0, 0, 1]);
    expect(reading(index)).toEqual({
      verdict: "within-one-step",
      widest: 1,
      short: "Within one step",
      detail: "3 of 3 on record · 2 options",
      D: 1 / 3,
      bounds: { lowest: 1, highest: 1, of: 3 },
      common: [],
      open: [1, 1, 1],
    });
  });
});

describe("two vague parties and a silent one", () => {
  const index = indexWith(by("north", ["river", "ridge"]), by("south", ["ridge", "road"]));

  // All three may stand on the ridge; or the north on the river and the east on the coast.
  it("read as none shown to differ, so far", () => {
    expect(relation(index, NORTH, SOUTH)).toEqual(["not-shown-to-differ", 0, 2, 1]);
    expect(relation(index, SOUTH, EAST)).toEqual(["cannot-compare", undefined, "none-found"]);
    expect(reading(index)).toEqual({
      verdict: "none-shown-to-differ",
      widest: 0,
      short: "None shown to differ so far",
      detail: "2 of 3 on record · 3 options",
      D: 0,
      bounds: { lowest: 0, highest: 3, of: 3 },
      common: ["ridge"],
      open: [2, 2],
    });
  });
});

describe("five parties on a scale of five", () => {
  const steps = ["bar", "renounce", "later", "open", "join"];
  const index = indexOf(
    dossierChanged(
      {
        issues: [rawIssue("border", "ordinal", steps)],
        parties: ["north", "south", "east", "west", "centre"].map((id) => rawParty(id, id)),
      },
      by("north", ["bar"]),
      by("south", ["bar", "renounce", "later"]),
      by("east", ["open"]),
      by("west", ["renounce"]),
    ),
  );

  // The south is best placed on "renounce": c = 1, 3, 3, 4: (1·3 + 3·1 + 3·1 + 0) / (2·2·4) = 9/16
  it("read as at least three of four steps apart", () => {
    expect(reading(index)).toEqual({
      verdict: "split",
      widest: 3,
      short: "At least 3 of 4 steps apart",
      detail: "4 of 5 on record · 4 options",
      D: 9 / 16,
      bounds: { lowest: 3, highest: 4, of: 4 },
      common: [],
      open: [1, 3, 1, 1],
    });
  });

  it("say both gaps of a set: 1 to 3 steps", () => {
    expect(relation(index, SOUTH, EAST)).toEqual(["neighbouring", 1, 3, 0]);
  });
});

describe("a party of mixed signals", () => {
  const index = indexWith(by("north", ["river"]), by("north", ["coast"]), by("south", ["ridge"]));

  // The north on the river or the coast, the south on the ridge: one step at least.
  it("is on record, but cannot be compared", () => {
    expect(relation(index, NORTH, SOUTH)).toEqual(["cannot-compare", "mixed", undefined]);
    expect(reading(index)).toEqual({
      verdict: "cannot-compare",
      widest: undefined,
      short: "Mixed signals, cannot be compared so far",
      detail: "2 of 3 on record · 3 options · 1 with mixed signals",
      D: undefined,
      bounds: { lowest: 1, highest: 3, of: 3 },
      common: [],
      open: [2, 1],
    });
  });
});

describe("a nominal issue", () => {
  const on = (party: string, stance: string[]) => by(party, stance, { issue: "text" });
  const index = indexWith(on("north", ["old"]), on("south", ["old", "new"]), on("east", ["other"]));

  it("knows no steps", () => {
    expect(relation(index, NORTH, SOUTH, TEXT)).toEqual([
      "not-shown-to-differ",
      undefined,
      undefined,
      1,
    ]);
    expect(relation(index, NORTH, EAST, TEXT)).toEqual(["different", undefined, undefined, 0]);
    expect(reading(index, TEXT)).toEqual({
      verdict: "split",
      widest: undefined,
      short: "They differ",
      detail: "3 of 3 on record · Along the old, Along the new and Along the other",
      D: undefined,
      bounds: undefined,
      common: [],
      open: [1, 2, 1],
    });
  });
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
      ...("before" in move ? decidingIn(move.before) : []).map(({ id }) => id),
      ...decidingIn(move.after).map(({ id }) => id),
    ]);
    expect(moves).toEqual([
      ["north", "moved", "s1", "s2"],
      ["east", "newly-on-record", "s4"],
    ]);
    const pairs = pairMovesOf(index, dates).map(({ between, change }) => [...between, change]);
    expect(pairs).toEqual([["north", "south", { kind: "closer", steps: 1 }]]);
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

  // Ridge to coast is two steps, from the river three; from the road one, but the east stays on the ridge.
  it("would read otherwise after two of the four single changes", () => {
    const question = { issue: BORDER, asOf, parties: [NORTH, SOUTH, EAST] };
    const breaking = headlineFragilityOf(index, question).map(({ change, becomes }) => [
      change.kind,
      change.statement.id,
      becomes.verdict,
      becomes.widestGap?.steps,
    ]);
    expect(breaking).toEqual([
      ["without", "s2", "split", 3],
      ["without", "s3", "agree", 0],
    ]);
  });

  it("sets the south's claim beside what the north states", () => {
    const [group] = claimsOf(index, { asOf });
    expect(group).toMatchObject({ claimant: "south", about: "north" });
    expect(group?.claims.map(({ relation: r, overlap }) => [r?.kind, overlap])).toEqual([
      ["apart", false],
    ]);
  });

  it("finds the draft across the north's red line, until the north moves", () => {
    const fits = (day: string) => {
      const deal = dealOf(index, { proposal: FIRST_DRAFT, asOf: day });
      return proposalTestOf(index, { deal, asOf: day })
        .filter(({ issue }) => issue === BORDER)
        .map(({ fit }) => fit);
    };
    expect(fits("2025-05-31")).toEqual([
      { kind: "outside-red-line", steps: 1 },
      { kind: "outside", steps: 2 },
      { kind: "inside", wholly: true },
    ]);
    expect(fits("2025-06-01")[0]).toEqual({ kind: "inside", wholly: true });
  });
});

describe("linked issues", () => {
  const issues = [
    { ...rawIssue("border", "ordinal", ["river", "ridge", "road", "coast"]), linked: ["water"] },
    rawIssue("text", "nominal", ["old", "new"]),
    rawIssue("water", "ordinal", ["none", "shared", "all"]),
  ];
  const on = (party: string, issue: string, stance: string[]) => by(party, stance, { issue });
  const index = indexOf(
    dossierChanged(
      { issues },
      on("north", "border", ["river"]),
      on("north", "water", ["all"]),
      on("south", "water", ["all"]),
      on("north", "text", ["old"]),
      on("south", "text", ["new"]),
    ),
  );

  it("count once, as the first that can be compared", () => {
    const { counts, entries } = tallyOf(index, { asOf, between: [NORTH, SOUTH] });
    expect(counts).toEqual({
      same: 1,
      "not-shown-to-differ": 0,
      neighbouring: 0,
      apart: 0,
      "opposite-ends": 0,
      different: 1,
      "cannot-compare": 0,
    });
    expect(entries.map(({ issue, standsFor }) => [issue.id, ...standsFor])).toEqual([
      ["water", "border"],
      ["text"],
    ]);
  });
});
