/** Marks that turn the direction of what follows them: those that open, and what closes them. */
const [EMBEDDINGS, POP] = [/[\u202A\u202B\u202D\u202E]/, "\u202C"];
const [ISOLATES, END_OF_ISOLATE] = [/[\u2066-\u2068]/, "\u2069"];
const DIRECTIONS = /[\u202A-\u202E\u2066-\u2069]/g;

/** The longest text that a record holds; the longest quotes are a tenth of it. */
export const LONGEST_TEXT = 20_000;

/** The first sign that no text of a record may hold, as "U+0000"; undefined if it has none. */
export function unfitSignIn(text: string): string | undefined {
  const [sign] = /[\p{Cs}]|(?![\n\t])\p{Cc}/u.exec(text) ?? [];
  return numberOf(sign ?? turningSignIn(text));
}

/** Whether a reader would see anything of it. */
export function isVisible(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}

/**
 * The first mark of direction that reaches beyond the text, or beyond the isolate that it stands
 * in: it would turn around what the page writes after it.
 */
function turningSignIn(text: string): string | undefined {
  const open: string[] = [];
  for (const { 0: mark } of text.matchAll(DIRECTIONS)) {
    if (ISOLATES.test(mark)) open.push(mark);
    else if (mark === END_OF_ISOLATE) {
      if (open.pop() === undefined) return mark;
    } else if (open.length === 0 && (EMBEDDINGS.test(mark) || mark === POP)) return mark;
  }
  return open[0];
}

/** The sign by its number in Unicode: "U+2026". */
function numberOf(sign: string | undefined): string | undefined {
  if (sign === undefined) return undefined;
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** What different machines write for the end of a line. */
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Signs without width that say nothing; what joins or parts letters stays, for some scripts need it. */
const WITHOUT_WIDTH = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** The text as every machine would have it: composed letters, one end of lines, one kind of space, nothing without width. */
export function inOneForm(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(WITHOUT_WIDTH, "")
    .replace(/\p{Zs}/gu, " ")
    .normalize("NFC");
}

/** The first signs that two texts differ in, by number: "U+2026 for U+002E"; undefined where they are one. */
export function differenceBetween(found: string, wanted: string): string | undefined {
  if (found === wanted) return undefined;
  const [ours, theirs] = [Array.from(found), Array.from(wanted)];
  const at = ours.findIndex((sign, place) => sign !== theirs[place]);
  const place = at < 0 ? ours.length : at;
  const named = (sign: string | undefined) => numberOf(sign) ?? "nothing";
  return `${named(theirs[place])} for ${named(ours[place])}`;
}
