/** A piece of an entry, as it is set: plain, or in italics. */
export type Run = { readonly text: string; readonly isItalic: boolean };

export const plain = (text: string): Run => ({ text, isItalic: false });
export const italic = (text: string): Run => ({ text, isItalic: true });

/** The entry without its italics. */
export function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** The sentences with a space between them, each with a full stop unless it has one; absent ones left out. */
export function sentences(...all: readonly (readonly Run[] | undefined)[]): readonly Run[] {
  const present = all.flatMap((runs) => (runs && runs.length > 0 ? [runs] : []));
  return present.flatMap((runs, at) => [
    ...(at > 0 ? [plain(" ")] : []),
    ...runs,
    ...(isClosed(textOf(runs)) ? [] : [plain(".")]),
  ]);
}

function isClosed(text: string): boolean {
  return /[.?!…]["'”’]*$/.test(text);
}
