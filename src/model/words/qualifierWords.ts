import type { Issue } from "#model/dossier/dossier.ts";
import type { Position } from "#model/position/position.ts";
import { standsIn } from "#model/position/stands.ts";
import { stanceWords } from "./stanceWords.ts";

export const EARLIER_DRAFT = "from an earlier draft; the revised text is not public";

/** It rests on statements of confidence 2 alone. */
export const RETOLD = "a retelling";

/** What travels with a position wherever it is shown, each in a few words; none for a silent party. */
export function qualifierWords(issue: Issue, position: Position): readonly string[] {
  if (position.kind === "silent") return [];
  const [reported] = position.sinceReported;
  return [
    position.kind === "mixed" && "mixed signals",
    position.age > 365 && "over a year old",
    standsIn(position).some(({ conditions }) => conditions.length > 0) && "on a condition",
    position.earlierDraft && EARLIER_DRAFT,
    reported?.stance && `since then reported: ${stanceWords(issue, reported.stance)}`,
    position.contestedBy.length > 0 && "contested",
    position.lowConfidence && RETOLD,
  ].filter((words) => typeof words === "string");
}
