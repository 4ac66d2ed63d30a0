import type { Issue } from "#model/dossier/dossier.ts";
import type { Position } from "#model/position/position.ts";
import { SILENCE_WORDS } from "#model/words/codeWords.ts";
import { standsIn } from "#model/position/stands.ts";
import { stanceWords } from "#model/words/stanceWords.ts";

/** A position in a few words: its options, its mixed signals or its silence. */
export function standWords(issue: Issue, position: Position): string {
  if (position.kind === "silent") return SILENCE_WORDS[position.silence].short;
  const words = standsIn(position).map(({ options }) => stanceWords(issue, options));
  return `${position.kind === "mixed" ? "Mixed signals: " : ""}${words.join("; or: ")}`;
}

/** What weakens or qualifies a position, each in a few words. */
export function qualifiersOf(issue: Issue, position: Position): readonly string[] {
  if (position.kind === "silent") return [];
  const [reported] = position.sinceReported;
  return [
    ...standsIn(position).flatMap(({ conditions }) =>
      conditions.map((condition) => `on condition: ${condition}`),
    ),
    position.earlierDraft && "from an earlier draft; the revised text is not public",
    reported?.stance && `since then reported: ${stanceWords(issue, reported.stance)}`,
    position.contestedBy.length > 0 && "contested",
    position.lowConfidence && "a retelling",
  ].filter((words) => typeof words === "string");
}
