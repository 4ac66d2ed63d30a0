/** A word of a text: as it is compared, and where it stands. */
export type FoldedWord = { readonly word: string; readonly start: number; readonly end: number };

/** Letters with dots between them (U.S.), or letters and digits, also with an apostrophe inside. */
const WORD =
  /(?:\p{L}\p{M}*\.){2,}|(?:\p{L}\p{M}*\.)+\p{L}\p{M}*(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;

/** A letter, with its marks, of a script that sets no spaces between words. */
const DENSE =
  /(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}][\p{M}\p{Cf}]*/gu;

/**
 * The words of a text in its order, folded; none that folds to nothing. In scripts without spaces
 * every two letters that stand together are one, and the last letter by itself: they overlap.
 */
export function foldedWordsIn(text: string): readonly FoldedWord[] {
  const isDense = text.search(DENSE) >= 0;
  return [...text.matchAll(WORD)]
    .flatMap(({ 0: found, index }) => (isDense ? partsOf(found, index) : wordAt(found, index)))
    .filter(({ word }) => word !== "");
}

function wordAt(found: string, start: number): FoldedWord {
  return { word: folded(found), start, end: start + found.length };
}

/** What stands between letters of a dense script is a word; of the letters, every two. */
function partsOf(found: string, from: number): readonly FoldedWord[] {
  const parts: FoldedWord[] = [];
  const letters = [...found.matchAll(DENSE)];
  let rest = 0;
  for (const [at, { 0: letter, index }] of letters.entries()) {
    if (index > rest) parts.push(wordAt(found.slice(rest, index), from + rest));
    rest = index + letter.length;
    const next = letters[at + 1];
    const pair = next?.index === rest ? letter + next[0] : letter;
    parts.push(wordAt(pair, from + index));
  }
  if (rest < found.length) parts.push(wordAt(found.slice(rest), from + rest));
  return parts;
}

/** Whether the words stand side by side, with no more than white space or a hyphen between. */
export function areBeside(
  text: string,
  one: FoldedWord,
  next: FoldedWord,
): "apart" | "hyphen" | undefined {
  const between = text.slice(one.end, next.start);
  if (/^\s+$/.test(between)) return "apart";
  return /^[-\u2010\u2011]$/.test(between) ? "hyphen" : undefined;
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
  const words = marks.size > 0 ? foldedWordsIn(text) : [];
  // What is written apart here may have been met written together.
  const isOne = (one: FoldedWord | undefined, next: FoldedWord | undefined) =>
    one && next && marks.has(one.word + next.word) && areBeside(text, one, next) !== undefined;
  for (const [at, found] of words.entries()) {
    const isMarked =
      marks.has(found.word) || isOne(words[at - 1], found) || isOne(found, words[at + 1]);
    if (!isMarked || found.end <= from) continue;
    const start = Math.max(found.start, from);
    if (start > from) pieces.push({ text: text.slice(from, start), marked: false });
    pieces.push({ text: text.slice(start, found.end), marked: true });
    from = found.end;
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
