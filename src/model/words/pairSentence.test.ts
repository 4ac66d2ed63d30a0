import { describe, expect, it } from "vitest";
import { tallyOf } from "#model/comparison/tally.ts";
import { relationOf } from "#model/comparison/pair.ts";
import { dossierChanged } from "#testing/fixtures.ts";
import { border, placed } from "#testing/positions.ts";
import type { Position } from "#model/position/position.ts";
import { pairSentence } from "./pairSentence.ts";

const [a, b] = dossierChanged({}).parties;

function sentenceFor(...pairs: (readonly [Position, Position])[]): string {
  if (!a || !b) throw new Error("No parties");
  const tally = tallyOf(
    pairs.map((pair, at) => ({
      issue: { ...border, name: `Issue ${at + 1}` },
      relation: relationOf(border, pair),
    })),
  );
  return pairSentence([a, b], tally);
}

const river = placed("river");
const opposite = [river, placed("coast")] as const;
const same = [river, river] as const;
const vague = [river, placed("river", "ridge")] as const;

describe(pairSentence, () => {
  it.each([
    [
      "North and South stand at opposite ends on 2 of 4 issues and hold the same position on none.",
      [opposite, opposite, vague, [river, placed("ridge")] as const],
    ],
    [
      "North and South stand at opposite ends on 1 of 2 issues and hold exactly the same position on 1.",
      [opposite, same],
    ],
    [
      "North and South stand apart on 1 of 2 issues and hold the same position on none.",
      [[river, placed("road")] as const, vague],
    ],
    ["North and South: it cannot be told on any of 2 issues how they differ.", [vague, vague]],
    [
      "North and South hold exactly the same position on 1 of 2 issues; on the other 1 it cannot be told.",
      [same, vague],
    ],
    ["North and South on Issue 1: could overlap, South too vague to tell.", [vague]],
    ["North and South: no issue is in view.", []],
  ])("says: %s", (sentence, pairs) => {
    expect(sentenceFor(...pairs)).toBe(sentence);
  });
});
