import { describe, expect, it } from "vitest";
import {
  BORDER,
  dossierChanged,
  EAST,
  indexWith,
  NORTH,
  rawIssue,
  rawParty,
  type RawStatement,
  SOUTH,
  TEXT,
} from "#testing/fixtures.ts";
import { boundsOf, divergenceOf } from "./measures.ts";
import { commonGroundOf } from "./commonGround.ts";
import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { headlineOf } from "./headline.ts";
import { headlineWords } from "#model/words/headlineWords.ts";
import { rowOf } from "#model/position/cell.ts";
import { pairOf } from "./pair.ts";

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

function relation(
  index: DossierIndex,
  between: readonly [PartyId, PartyId],
  issue: IssueId = BORDER,
): readonly unknown[] {
  const pair = pairOf(index, { issue, asOf, between });
  if (pair.kind === "cannot-compare") return [pair.kind, ...pair.why];
  return [pair.kind, pair.gap?.nearest, pair.gap?.farthest, pair.shared.length];
}

const by = (party: string, stance: string[], rest: RawStatement = {}) => ({
  party,
  stance,
  ...rest,
});

describe("three parties with one option each", () => {
  const index = indexWith(by("north", ["river"]), by("south", ["road"]), by("east", ["coast"]));

  it("are apart, at opposite ends and neighbours", () => {
    expect(relation(index, [NORTH, SOUTH])).toEqual(["apart", 2, 2, 0]);
    expect(relation(index, [NORTH, EAST])).toEqual(["opposite-ends", 3, 3, 0]);
    expect(relation(index, [SOUTH, EAST])).toEqual(["neighbouring", 1, 1, 0]);
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
    expect(relation(index, [NORTH, SOUTH])).toEqual(["same", 0, 0, 1]);
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
    expect(relation(index, [NORTH, SOUTH])).toEqual(["not-shown-to-differ", 0, 2, 1]);
    expect(relation(index, [SOUTH, EAST])).toEqual(["cannot-compare", undefined, "none-found"]);
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
    expect(relation(index, [SOUTH, EAST])).toEqual(["neighbouring", 1, 3, 0]);
  });
});

describe("a party of mixed signals", () => {
  const index = indexWith(by("north", ["river"]), by("north", ["coast"]), by("south", ["ridge"]));

  // The north on the river or the coast, the south on the ridge: one step at least.
  it("is on record, but cannot be compared", () => {
    expect(relation(index, [NORTH, SOUTH])).toEqual(["cannot-compare", "mixed", undefined]);
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

const onText = (party: string, stance: string[]) => by(party, stance, { issue: "text" });

describe("a nominal issue", () => {
  const index = indexWith(
    onText("north", ["old"]),
    onText("south", ["old", "new"]),
    onText("east", ["other"]),
  );

  it("knows no steps", () => {
    expect(relation(index, [NORTH, SOUTH], TEXT)).toEqual([
      "not-shown-to-differ",
      undefined,
      undefined,
      1,
    ]);
    expect(relation(index, [NORTH, EAST], TEXT)).toEqual(["different", undefined, undefined, 0]);
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
