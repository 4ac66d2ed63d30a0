import type { Course } from "#model/comparison/history.ts";
import { counted } from "#model/text/english.ts";
import { gapWords } from "./relationWords.ts";

/** From first to last in a few words: "Moved 3 of 4 steps, in 2 changes"; only what shares no option has moved. */
export function courseWords({ kind, relation, changes }: Course): string {
  const often = counted(changes, "change");
  switch (kind) {
    case "unchanged":
      return changes === 0 ? "The same options throughout" : `Back where it began, after ${often}`;
    case "moved": {
      const gap = relation.kind === "cannot-compare" ? undefined : relation.gap;
      const steps = relation.kind === "cannot-compare" ? 0 : relation.optionCount - 1;
      return gap
        ? `Moved ${gapWords(gap, steps)}, in ${often}`
        : `Moved to another option, in ${often}`;
    }
    case "vaguer":
    case "clearer":
      return `Now ${kind} than at first; not shown to have moved`;
    case "reworded":
      return "Worded otherwise than at first; not shown to have moved";
    case "mixed-signals":
      return "Mixed signals at one end, so no distance is counted";
    case "fell-silent":
      return "No longer on record";
  }
}
