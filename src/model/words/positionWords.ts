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
