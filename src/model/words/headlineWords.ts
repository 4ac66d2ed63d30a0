import type { Headline, PairRelation } from "#model/comparison/headline.ts";
import type { PartyId } from "#model/dossier/dossier.ts";
import { MIXED } from "#model/words/position/positionCodes.ts";
import { type RelationWords, relationWords } from "./relationWords.ts";

export type HeadlineWords = {
  /** Between whom, and how: "Russia – Ukraine", "opposite ends", "3 of 3 steps"; undefined where fewer than two are in view. */
  readonly principals: PairWords | undefined;
  /** The two furthest apart, where they are others, and surely further apart than the principals may be. */
  readonly widest: PairWords | undefined;
  /** How many took a position, and what they come to: "4 of 5 took a position; all 4 differ". */
  readonly record: string;
};

export type PairWords = RelationWords & { readonly pair: string };

/** The issue in words, every distance with its pair and its number of steps; counts only, never a percentage. */
export function headlineWords(
  headline: Headline,
  nameOf: (party: PartyId) => string,
): HeadlineWords {
  const { principals, widest } = headline;
  const wordsFor = (pair: PairRelation | undefined) => pair && pairWords(pair, nameOf);
  return {
    principals: wordsFor(principals),
    widest: wordsFor(isSurelyWider(widest, principals) ? widest : undefined),
    record: recordWords(headline),
  };
}

/** Whether what is least between the one pair is more than the most that may be between the other (D15). */
function isSurelyWider(widest: Headline["widest"], principals: Headline["principals"]): boolean {
  if (!widest || !principals) return widest !== undefined;
  if (widest.between.every((party) => principals.between.includes(party))) return false;
  const { relation } = principals;
  const most = relation.kind === "cannot-compare" ? undefined : relation.gap?.farthest;
  return most === undefined || (widest.relation.gap?.nearest ?? 0) > most;
}

export function pairWords(
  { between: [a, b], relation }: PairRelation,
  nameOf: (party: PartyId) => string,
): PairWords {
  const names = [nameOf(a), nameOf(b)] as const;
  return { pair: names.join(" – "), ...relationWords(relation, names) };
}

/** "Russia – Ukraine: apart, 2 to 4 of 6 steps". */
export function relationLine({ pair, short, detail }: PairWords): string {
  return `${pair}: ${[short, detail].filter(Boolean).join(", ")}`;
}

function recordWords({ verdict, onRecord, parties, mixed }: Headline): string {
  const took = `${onRecord} of ${parties} took a position`;
  const unclear = mixed > 0 ? `, ${mixed} with ${MIXED.short}` : "";
  const sum = VERDICT_WORDS[verdict].short(onRecord - mixed);
  return `${took}${unclear}${sum && `; ${sum}`}`;
}

/** What the positions of an issue come to, by how many can be compared; nothing where none can. */
export const VERDICT_WORDS: Readonly<
  Record<
    Headline["verdict"],
    { readonly short: (placed: number) => string; readonly meaning: string }
  >
> = {
  agree: {
    short: (placed) => `${placed === 2 ? "both" : `all ${placed}`} say the same`,
    meaning: "All who can be compared hold exactly the same one option, on no condition.",
  },
  "could-overlap": {
    short: () => "they could overlap",
    meaning: "No two share nothing, but not all are shown to be the same.",
  },
  "some-differ": {
    short: () => "some differ",
    meaning: "Two at least share nothing, and two at least could hold the same.",
  },
  "all-differ": {
    short: (placed) => (placed === 2 ? "they differ" : `all ${placed} differ`),
    meaning: "No two share an option.",
  },
  "cannot-compare": { short: () => "", meaning: "Mixed signals leave fewer than two to compare." },
  "not-enough-on-record": { short: () => "", meaning: "Fewer than two took a position." },
};
