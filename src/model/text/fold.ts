/** A word of a text: as it is compared, and where it stands. */
export type FoldedWord = { readonly word: string; readonly start: number; readonly end: number };

/** Letters with dots between them (U.S.), or letters and digits, also with an apostrophe inside. */
const WORD =
  /(?:\p{L}\p{M}*\.){2,}|(?:\p{L}\p{M}*\.)+\p{L}\p{M}*(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a text in its order, folded; none that folds to nothing. */
export function foldedWordsIn(text: string): readonly FoldedWord[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: found, index }) => ({
      word: folded(found),
      start: index,
      end: index + found.length,
    }))
    .filter(({ word }) => word !== "");
}

/** A word as it is compared: small letters without marks, Cyrillic in Latin letters, no possessive. */
export function folded(word: string): string {
  if (/^[A-Za-z0-9]+$/.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/['’ʼ]s$/u, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replaceAll(/[^a-z0-9]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The text in runs, each of words that are marked or of what lies between. */
export function piecesOf(
  text: string,
  marks: ReadonlySet<string>,
): readonly { readonly text: string; readonly marked: boolean }[] {
  const pieces: { text: string; marked: boolean }[] = [];
  let from = 0;
  for (const { word, start, end } of marks.size > 0 ? foldedWordsIn(text) : []) {
    if (!marks.has(word)) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false });
  return pieces;
}

/** What Unicode does not take apart; Cyrillic by the passports of Ukraine and Russia. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "i",
  і: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ъ: "",
  ы: "y",
  ь: "",
  э: "e",
  ю: "iu",
  я: "ia",
};
