import type { Party } from "#model/dossier/dossier.ts";

type Named = Pick<Party, "name" | "nameInSentence">;

/** A party inside a sentence: "the United States", "Russia". */
export function inSentence({ name, nameInSentence }: Named): string {
  return nameInSentence ?? name;
}

/** A party at the start of a sentence: "The United States". */
export function startingSentence(party: Named): string {
  const name = inSentence(party);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** "Russia’s", "the United States’". */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
