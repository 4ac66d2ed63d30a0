import type { Party } from "#model/dossier/dossier.ts";
import { counted, inSentence } from "#model/text/english.ts";

type Sides = {
  readonly parties: readonly [Party, Party];
  readonly nearerFirst: readonly [number, number];
};

/** That which pole comes first is our convention, and on which side of it the two stand all the same. */
export function firstPoleWords(sides: Sides | undefined): string {
  const convention =
    "Which pole of a scale comes first, or left, is a convention of the record and no judgement.";
  if (!sides) return convention;
  const { parties, nearerFirst } = sides;
  const [a, b] = parties;
  const [ofA, ofB] = nearerFirst;
  const all = ofA + ofB;
  if (all === 0) return convention;
  const both = `${inSentence(a)} and ${inSentence(b)}`;
  const where = `On ${counted(all, "scale")} ${both} share no option:`;
  const [side, of] = ofA >= ofB ? [a, ofA] : [b, ofB];
  const howMany = of === all ? (all === 1 ? "there" : "on all of them") : `on ${of} of them`;
  return `${convention} ${where} ${howMany} the one nearer the first pole is ${inSentence(side)}.`;
}
