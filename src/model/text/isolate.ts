/** Letters of scripts that are read from the right: Hebrew, Arabic, Syriac, Thaana, N’Ko and their forms. */
const FROM_THE_RIGHT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const [FIRST_STRONG_ISOLATE, POP] = ["\u2068", "\u2069"];
const ISOLATED = /^\u2068([^\u2066-\u2069]*)\u2069$/u;

/**
 * A name as it stands in a sentence of another direction: one that is read from the right is set apart by
 * U+2068 and U+2069, or the date that follows it would be drawn before it. Any other name stays as it is.
 */
export function isolated(name: string): string {
  if (!FROM_THE_RIGHT.test(name) || ISOLATED.test(name)) return name;
  return FIRST_STRONG_ISOLATE + name + POP;
}

/** The name by itself, for a field of data that holds nothing else. */
export function bare(text: string): string {
  return ISOLATED.exec(text)?.[1] ?? text;
}
