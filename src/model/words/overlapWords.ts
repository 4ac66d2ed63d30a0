import type { Issue, Party, Statement } from "#model/dossier/dossier.ts";
import { type Gap, type Obstacle, type Relation, stepsOf } from "#model/comparison/pair.ts";
import { UNPLACED_WORDS } from "./codeWords.ts";
import { inSentence, possessive } from "#model/text/english.ts";
import { gapWords, relationWords } from "./relationWords.ts";

type Pair = { readonly claim: Statement; readonly issue: Issue; readonly about: Party };

/** Whether a claim is the same as what its subject says itself (D14), and if not how far off it is. */
export function overlapWords(
  { claim, issue, about }: Pair,
  relation: Relation | undefined,
): string {
  if (!relation) {
    return `Cannot be compared: the claim takes no place on the scale (${UNPLACED_WORDS[claim.unplaced ?? "off-scale"].short})`;
  }
  switch (relation.kind) {
    case "cannot-compare":
      return `Cannot be compared: ${hindranceWords(about, relation.why[0])}`;
    case "same":
      return "The same one option";
    case "could-overlap":
      return `They could overlap: ${relationWords(relation, [inSentence(about), "the claim"]).detail}`;
    case "different":
      return "They share no option";
    case "neighbouring":
    case "apart":
    case "opposite-ends":
      return `They share no option: ${stepWords(issue, relation.gap)}`;
  }
}

function stepWords(issue: Issue, gap: Gap | undefined): string {
  if (!gap) return "different options";
  const steps = stepsOf(issue);
  return `${gap.nearest === steps ? "at opposite ends, " : ""}${gapWords(gap, steps)} apart`;
}

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
