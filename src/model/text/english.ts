/** "A", "A and B", "A, B and C". */
export function listWords(words: readonly string[], joint = "and"): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** At most three by name: "A, B and C", "A, B and 3 others". */
export function fewWords(words: readonly string[], noun: string): string {
  if (words.length <= 3) return listWords(words);
  return listWords([...words.slice(0, 2), counted(words.length - 2, noun)]);
}

/** "1 statement", "3 statements". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Something with a name that may read otherwise within a sentence. */
type Named = { readonly name: string; readonly nameInSentence?: string | undefined };

/** A name inside a sentence: "the United States", "Russia". */
export function inSentence({ name, nameInSentence }: Named): string {
  return nameInSentence ?? name;
}

/** A name at the start of a sentence: "The United States". */
export function startingSentence(named: Named): string {
  return capitalised(inSentence(named));
}

/** The same words with a capital, as a sentence begins. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "Russia’s", "the United States’". */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
