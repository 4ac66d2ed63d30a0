import * as fc from "fast-check";
import { VOICES } from "#model/dossier/codes.ts";
import type { Position } from "#model/position/position.ts";
import type { RawStatement } from "./fixtures.ts";
import { mixed, placed, silent } from "./positions.ts";

/** The options of the fixture's ordinal issue, from pole to pole. */
export const SCALE = ["river", "ridge", "road", "coast"];

/** A day of 2025, about a month apart so that days collide and windows of 90 days matter. */
export const anyDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom("01", "15"))
  .map(([month, day]) => `2025-${String(month).padStart(2, "0")}-${day}`);

/** A set without a hole that leaves out at least one option of the scale. */
export const anySet = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([first, size]) => SCALE.slice(first, first + size));

/** A statement of the small dossier's north on its border: any voice, date, stance and evidence. */
export const anyStatement: fc.Arbitrary<RawStatement> = fc
  .record({
    voice: fc.constantFrom(...VOICES),
    speech: fc.constantFrom("direct", "mixed", "indirect"),
    source: fc.constantFrom("gazette", "courier"),
    said: fc.option(anyDay),
    stance: fc.option(anySet, { freq: 6 }),
    alt: fc.option(anySet, { freq: 2 }),
    proposal: fc.option(fc.constantFrom("first-draft", "second-draft"), { freq: 2 }),
    confidence: fc.constantFrom(1, 2, 3),
    evidence: fc.constantFrom(
      { kind: "quote", exact: "the border", prefix: "", suffix: "" },
      { kind: "paraphrase", text: "the border", pinpoint: "point 1" },
    ),
  })
  .map(({ alt, proposal, ...rest }) => ({
    ...rest,
    ...(alt && { alt }),
    ...(proposal && { proposal }),
    ...(rest.voice === "other-party" && { speaker: { name: "A rival", party: "south" } }),
  }));

/** Up to eight statements with ids of their own, so that their order can be changed. */
export const anyCell: fc.Arbitrary<RawStatement[]> = fc
  .array(anyStatement, { maxLength: 8 })
  .map(numbered);

/** Up to twelve statements of all three parties on the border. */
export const anyRow: fc.Arbitrary<RawStatement[]> = fc
  .array(
    fc
      .tuple(anyStatement, fc.constantFrom("north", "south", "east"))
      .map(([statement, party]) => ({ ...statement, party })),
    { maxLength: 12 },
  )
  .map(numbered);

function numbered(statements: RawStatement[]): RawStatement[] {
  return statements.map((statement, at) => ({ ...statement, id: `n${at + 1}` }));
}

/** A position by itself: placed mostly, sometimes silent or mixed. */
export const anyPosition: fc.Arbitrary<Position> = fc.oneof(
  { weight: 6, arbitrary: anySet.map((set) => placed(...set)) },
  { weight: 1, arbitrary: fc.constant(silent) },
  { weight: 1, arbitrary: fc.constant(mixed(["river"], ["coast"])) },
  { weight: 1, arbitrary: fc.constant(mixed(["river", "ridge"], ["road"])) },
);

/** Positions that all have a set. */
export const anyPlaced: fc.Arbitrary<Position> = anySet.map((set) => placed(...set));
