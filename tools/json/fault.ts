/** The first thing that keeps a text from being JSON: where it is and what was expected there. */
export type JsonFault = { readonly at: number; readonly expected: string };

const SPACE = /[ \t\n\r]*/y;
/** Anything from the space on but `"` and `\`, and escapes between. */
const STRING = /"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uFFFF]*)*"/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.])/y;

/**
 * Reads the text by JSON's grammar, because the messages of JSON.parse say no place in some
 * versions of Node. A key given twice counts as a fault: JSON.parse would drop the first silently.
 */
export function jsonFaultIn(text: string): JsonFault | undefined {
  const reader = readerOf(text);
  try {
    readValue(reader);
    if (reader.at < text.length) reader.fail("the end of the file");
    return undefined;
  } catch (error) {
    if (error instanceof FaultFound) return error.fault;
    throw error;
  }
}

class FaultFound extends Error {
  readonly fault: JsonFault;

  constructor(fault: JsonFault) {
    super(fault.expected);
    this.fault = fault;
  }
}

type Reader = {
  at: number;
  /** Takes what the pattern matches here, and the white space after it; undefined if nothing does. */
  take: (pattern: RegExp) => string | undefined;
  takeMark: (mark: string) => boolean;
  fail: (expected: string, at?: number) => never;
};

function readerOf(text: string): Reader {
  const reader: Reader = {
    at: 0,
    take(pattern) {
      pattern.lastIndex = reader.at;
      const taken = pattern.exec(text)?.[0];
      if (taken === undefined) return undefined;
      SPACE.lastIndex = reader.at + taken.length;
      reader.at = SPACE.lastIndex + (SPACE.exec(text)?.[0].length ?? 0);
      return taken;
    },
    takeMark(mark) {
      return text[reader.at] === mark && reader.take(/./y) !== undefined;
    },
    fail(expected, at = reader.at) {
      throw new FaultFound({ at, expected });
    },
  };
  reader.take(SPACE);
  return reader;
}

function readValue(reader: Reader) {
  if (reader.takeMark("{")) readObject(reader);
  else if (reader.takeMark("[")) readList(reader);
  else if (reader.take(STRING) === undefined && reader.take(SCALAR) === undefined) {
    reader.fail(
      "a value: an object, a list, a string in double quotes, a number, true, false or null",
    );
  }
}

function readObject(reader: Reader) {
  const keys = new Set<string>();
  if (reader.takeMark("}")) return;
  do {
    const start = reader.at;
    const key = reader.take(STRING) ?? reader.fail("a key in double quotes");
    if (keys.has(key)) reader.fail(`each key once; ${key} was given before`, start);
    keys.add(key);
    if (!reader.takeMark(":")) reader.fail('":"');
    readValue(reader);
  } while (reader.takeMark(","));
  if (!reader.takeMark("}")) reader.fail('"," or "}"');
}

function readList(reader: Reader) {
  if (reader.takeMark("]")) return;
  do readValue(reader);
  while (reader.takeMark(","));
  if (!reader.takeMark("]")) reader.fail('"," or "]"');
}
