const WIDTH = 100;

/** A list of words or numbers alone, over several lines. */
const LIST = /^( *.*)\[\n((?: *(?:"(?:[^"\\]|\\.)*"|-?[\d.]+),?\n)+) *\](,?)$/gm;

/** JSON as the project's files are written: two spaces, an object's fields on lines of their own, a short list of words on one. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`.replaceAll(LIST, (whole) => {
    const line = whole
      .replaceAll(/\n */g, " ")
      .replace("[ ", "[")
      .replace(/ \](,?)$/, "]$1");
    return line.length <= WIDTH ? line : whole;
  });
}
