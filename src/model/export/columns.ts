import type { RecordedPosition } from "#model/position/stands.ts";

export const FLAG_WORDS = {
  undated: "undated: said by then or earlier",
  "over-a-year-old": "over a year old",
  "on-a-condition": "on a condition",
  "earlier-draft": "from an earlier draft; the revised text is not public",
  "since-reported": "since then reported otherwise",
  contested: "contested",
  "rests-on-one": "rests on one statement alone",
  retold: "a retelling",
} as const;
export type Flag = keyof typeof FLAG_WORDS;

/** What weakens or qualifies a position, in the order of the words above. */
export function flagsOf(position: RecordedPosition, conditions: number): readonly Flag[] {
  const flags: Record<Flag, boolean> = {
    undated: !position.dated,
    "over-a-year-old": position.age > 365,
    "on-a-condition": conditions > 0,
    "earlier-draft": position.earlierDraft !== undefined,
    "since-reported": position.sinceReported.length > 0,
    contested: position.contestedBy.length > 0,
    "rests-on-one": position.restsOnOne,
    retold: position.lowConfidence,
  };
  return FLAGS.filter((flag) => flags[flag]);
}

const FLAGS = [
  "undated",
  "over-a-year-old",
  "on-a-condition",
  "earlier-draft",
  "since-reported",
  "contested",
  "rests-on-one",
  "retold",
] as const satisfies readonly Flag[];
