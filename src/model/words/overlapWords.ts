import type { Issue, Party, Statement } from "#model/dossier/dossier.ts";
import { type Gap, type Obstacle, type Relation, stepsOf } from "#model/comparison/pair.ts";
import { unplacedWords } from "./unplacedWords.ts";
import { inSentence, possessive } from "#model/text/english.ts";
import { gapWords, relationWords } from "./relationWords.ts";

type Pair = { readonly claim: Statement; readonly issue: Issue; readonly about: Party };

/** Within a sentence, whether a claim is the same as what its subject says itself (D14), and if not how far off it is. */
export function overlapWords(
  { claim, issue, about }: Pair,
  relation: Relation | undefined,
): string {
  if (!relation) {
    return `cannot be compared: the claim takes no place on the scale (${unplacedWords(claim.unplaced)})`;
  }
  switch (relation.kind) {
    case "cannot-compare":
      return `cannot be compared: ${hindranceWords(about, relation.why[0])}`;
    case "same":
      return "the same one option";
    case "could-overlap":
      return `they could overlap: ${relationWords(relation, [inSentence(about), "the claim"]).detail}`;
    case "different":
      return "they share no option";
    case "neighbouring":
    case "apart":
    case "opposite-ends":
      return `they share no option: ${stepWords(issue, relation.gap)}`;
  }
}

function stepWords(issue: Issue, gap: Gap | undefined): string {
  if (!gap) return "different options";
  const steps = stepsOf(issue);
  return `${gap.nearest === steps ? "at opposite ends, " : ""}${gapWords(gap, steps)} apart`;
}

// Others do describe whoever a claim is about, so that this says more than what a pair is hindered by.
function hindranceWords(party: Party, obstacle: Obstacle | undefined): string {
  switch (obstacle) {
    case "mixed":
      return `${inSentence(party)} gave mixed signals`;
    case "unplaced":
      return `${inSentence(party)} spoke, but took no position that can be placed`;
    case "not-a-party":
      return `this issue is not one of ${possessive(inSentence(party))}`;
    default:
      return `${inSentence(party)} said nothing on record; others describe it`;
  }
}
