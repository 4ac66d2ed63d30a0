import type { Party } from "#model/dossier/dossier.ts";
import { folded, foldedWordsIn } from "#model/text/fold.ts";

/** For each word that has several spellings, all of them, folded; the same list for each. */
export type Spellings = ReadonlyMap<string, readonly string[]>;

type Known = {
  readonly parties: readonly Pick<Party, "aliases">[];
  readonly spellings?: readonly (readonly string[])[] | undefined;
};

/** The spellings that the dossier lists, and those that the aliases of one party show. */
export function spellingsOf({ parties, spellings = [] }: Known): Spellings {
  const groups = new Map<string, readonly string[]>();
  const listed = spellings.map((group) => group.map(folded));
  for (const group of [...listed, ...parties.flatMap(alikeIn)]) {
    const all = new Set(group.flatMap((word) => groups.get(word) ?? word));
    all.delete("");
    if (all.size > 1) for (const word of all) groups.set(word, [...all]);
  }
  return groups;
}

/** Groups of a party's names that are alike but for their spelling, such as Kyiv and Kiev. */
function alikeIn({ aliases }: Pick<Party, "aliases">): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const { word } of aliases.flatMap(foldedWordsIn)) {
    const bones = bonesOf(word);
    if (bones.length < 3) continue;
    groups.set(bones, [...(groups.get(bones) ?? []), word]);
  }
  return [...groups.values()];
}

/** What transliterations of one name share: its front vowels are one, and so are g and h. */
function bonesOf(word: string): string {
  return word
    .replaceAll(/[eijy]+/g, "i")
    .replaceAll("h", "g")
    .replaceAll(/(.)\1+/gu, "$1");
}
