import * as v from "valibot";
import { StatementId, Text } from "./parts.ts";

/** What two coders are compared on. */
export const FIELDS = ["party", "issue", "stance", "voice", "speech", "firmness", "date"] as const;

/** How far two codings of the same passages agree; the build counts it from both. */
export const Reliability = v.strictObject({
  /** How the second coding was made, in words. */
  protocol: Text,
  /** How many passages both coders were given, and what they made of them. */
  passages: v.number(),
  paired: v.number(),
  /** Statements that only one of the two found. */
  unpaired: v.array(
    v.strictObject({
      foundBy: v.picklist(["first", "second"]),
      statement: v.optional(StatementId),
      coded: Text,
      why: Text,
    }),
  ),
  fields: v.array(
    v.strictObject({
      field: v.picklist(FIELDS),
      measure: v.picklist(["nominal", "MASI"]),
      compared: v.number(),
      agreed: v.number(),
      /** Krippendorff's alpha, and between what 95 of 100 redrawn samples lie; null when nothing varies. */
      alpha: v.nullable(v.number()),
      low: v.nullable(v.number()),
      high: v.nullable(v.number()),
    }),
  ),
  disagreements: v.array(
    v.strictObject({
      statement: StatementId,
      field: v.picklist(FIELDS),
      /** Ids, options with spaces between them; none where there was no stance or no date. */
      first: v.string(),
      second: v.string(),
      settled: v.picklist(["first", "second", "neither"]),
      why: Text,
    }),
  ),
});

export type Reliability = v.InferOutput<typeof Reliability>;
