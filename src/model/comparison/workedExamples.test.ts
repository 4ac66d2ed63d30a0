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
import { pairOf } from "#testing/positions.ts";
import { boundsOf } from "./bounds.ts";
import { commonGroundOf } from "./commonGround.ts";
import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { indexOf } from "#model/big/whole.ts";
import { headlineFrom } from "./headline.ts";
import { headlineWords, type PairWords } from "#model/words/headlineWords.ts";
import { pairInView } from "./principals.ts";
import { rowOf } from "#model/position/cell.ts";

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
  const headline = headlineFrom(index.issueOf(issue), row, pairInView(index.dossier, parties));
  const { principals, widest, record } = headlineWords(headline, (id) => index.partyOf(id).name);
  return {
    verdict: headline.verdict,
    principals: principals && sentenceFor(principals),
    widest: widest && sentenceFor(widest),
    record,
    bounds: boundsOf(index.issueOf(issue), row),
    common: ground?.options.map(({ id }) => String(id)),
    open: ground?.openness.map(({ options }) => options),
  };
}

function sentenceFor({ pair, short, detail }: PairWords): string {
  return `${pair}: ${short}, ${detail}`;
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

  it("read as split from pole to pole", () => {
    expect(reading(index)).toEqual({
      verdict: "all-differ",
      principals: "North – South: apart, 2 of 3 steps",
      widest: "North – East: opposite ends, 3 of 3 steps",
      record: "3 of 3 took a position; all 3 differ",
      bounds: { lowest: 3, highest: 3, of: 3 },
      common: [],
      open: [1, 1, 1],
    });
  });
});

describe("three parties, two of one mind", () => {
  const index = indexWith(by("north", ["river"]), by("south", ["river"]), by("east", ["ridge"]));

  it("read as the same for two, and one step from the third", () => {
    expect(relation(index, [NORTH, SOUTH])).toEqual(["same", 0, 0, 1]);
    expect(reading(index)).toEqual({
      verdict: "some-differ",
      principals: "North – South: same, the same one option",
      widest: "North – East: neighbouring, 1 of 3 steps",
      record: "3 of 3 took a position; some differ",
      bounds: { lowest: 1, highest: 1, of: 3 },
      common: [],
      open: [1, 1, 1],
    });
  });
});

describe("two vague parties and a silent one", () => {
  const index = indexWith(by("north", ["river", "ridge"]), by("south", ["ridge", "road"]));

  // All three may stand on the ridge; or the north on the river and the east on the coast.
  it("read as what could overlap", () => {
    expect(relation(index, [NORTH, SOUTH])).toEqual(["could-overlap", 0, 2, 1]);
    expect(relation(index, [SOUTH, EAST])).toEqual(["cannot-compare", undefined, "none-found"]);
    expect(reading(index)).toEqual({
      verdict: "could-overlap",
      principals: "North – South: could overlap, both too vague to tell",
      widest: undefined,
      record: "2 of 3 took a position; they could overlap",
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

  it("read as three of four steps apart for the widest pair", () => {
    expect(reading(index)).toEqual({
      verdict: "some-differ",
      principals: "north – south: could overlap, south too vague to tell",
      widest: "north – east: apart, 3 of 4 steps",
      record: "4 of 5 took a position; some differ",
      bounds: { lowest: 3, highest: 4, of: 4 },
      common: [],
      open: [1, 3, 1, 1],
    });
  });

  it("say both gaps of a set: 1 to 3 steps", () => {
    expect(relation(index, [SOUTH, EAST])).toEqual(["apart", 1, 3, 0]);
  });
});

describe("a party of mixed signals", () => {
  const index = indexWith(by("north", ["river"]), by("north", ["coast"]), by("south", ["ridge"]));

  // The north on the river or the coast, the south on the ridge: one step at least.
  it("is on record, but cannot be compared", () => {
    expect(relation(index, [NORTH, SOUTH])).toEqual(["cannot-compare", "mixed", undefined]);
    expect(reading(index)).toEqual({
      verdict: "cannot-compare",
      principals: "North – South: cannot be compared, mixed signals from North",
      widest: undefined,
      record: "2 of 3 took a position, 1 with mixed signals",
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
      "could-overlap",
      undefined,
      undefined,
      1,
    ]);
    expect(relation(index, [NORTH, EAST], TEXT)).toEqual(["different", undefined, undefined, 0]);
    expect(reading(index, TEXT)).toEqual({
      verdict: "some-differ",
      principals: "North – South: could overlap, South too vague to tell",
      widest: "North – East: different, no option in common",
      record: "3 of 3 took a position; some differ",
      bounds: undefined,
      common: [],
      open: [1, 2, 1],
    });
  });
});
