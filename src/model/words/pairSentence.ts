import { counted, inSentence, startingSentence } from "#model/text/english.ts";
import type { Tally } from "#model/comparison/tally.ts";
import type { Party } from "#model/dossier/dossier.ts";
import { relationWords } from "./relationWords.ts";

/** How two parties stand over the issues in view, in one sentence; of one issue, how they stand on it. */
export function pairSentence([a, b]: readonly [Party, Party], { counts, entries }: Tally): string {
  const both = `${startingSentence(a)} and ${inSentence(b)}`;
  const [only] = entries;
  if (!only) return `${both}: no issue is in view.`;
  if (entries.length === 1) {
    const { short, detail } = relationWords(only.relation, [inSentence(a), inSentence(b)]);
    return `${both} on ${only.issue.name}: ${short}, ${detail}.`;
  }
  const issues = `of ${counted(entries.length, "issue")}`;
  const [kind, words] = WORST.find(([worst]) => counts[worst] > 0) ?? [];
  if (!kind || !words) {
    const rest = entries.length - counts.same;
    if (counts.same === 0) return `${both}: it cannot be told on any ${issues} how they differ.`;
    const same = `${both} hold exactly the same position on ${counts.same} ${issues}`;
    return rest > 0 ? `${same}; on the other ${rest} it cannot be told.` : `${same}.`;
  }
  const same =
    counts.same > 0
      ? `and hold exactly the same position on ${counts.same}`
      : "and hold the same position on none";
  return `${both} ${words} on ${counts[kind]} ${issues} ${same}.`;
}

const WORST = [
  ["opposite-ends", "stand at opposite ends"],
  ["apart", "stand apart"],
  ["different", "hold different positions"],
  ["neighbouring", "hold neighbouring positions"],
] as const;
