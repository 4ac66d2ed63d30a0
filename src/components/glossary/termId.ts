/** The id that a term of the glossary has on its page: "term-article-5". */
export function termId(term: string): string {
  const letters = term
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");
  return `term-${letters}`;
}
