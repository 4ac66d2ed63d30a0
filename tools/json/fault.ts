/** The first thing that keeps a text from being JSON: where it is and what was expected there. */
export type JsonFault = { readonly at: number; readonly expected: string };

const SPACE = /[ \t\n\r]*/y;
/** Anything from the space on but `"` and `\`; then escapes, not too many: a pattern of millions of parts fills the stack. */
const PLAIN = /[ !#-[\]-\uFFFF]*/y;
const ESCAPES = /(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})){1,1000}/y;
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

/** No file of a dossier nests deeper, and whatever reads the value later goes down as deep. */
const DEEPEST = 100;

type Reader = {
  at: number;
  depth: number;
  /** Takes what the pattern matches here; undefined if nothing does. */
  take: (pattern: RegExp) => string | undefined;
  /** Goes on from a place, behind the white space there. */
  goTo: (place: number) => void;
  takeMark: (mark: string) => boolean;
  takeString: () => string | undefined;
  fail: (expected: string, at?: number) => never;
};

function readerOf(text: string): Reader {
  const reader: Reader = {
    at: 0,
    goTo(place) {
      SPACE.lastIndex = place;
      // Mostly there is none, and asking costs more than looking.
      reader.at = (text[place] ?? "") > " " ? place : place + (SPACE.exec(text)?.[0].length ?? 0);
    },
    depth: 0,
    take(pattern) {
      pattern.lastIndex = reader.at;
      const taken = pattern.exec(text)?.[0];
      if (taken !== undefined) reader.goTo(reader.at + taken.length);
      return taken;
    },
    takeMark(mark) {
      if (text[reader.at] !== mark) return false;
      reader.goTo(reader.at + 1);
      return true;
    },
    takeString() {
      const end = endOfString(text, reader.at);
      if (end === undefined) return undefined;
      const taken = text.slice(reader.at, end);
      reader.goTo(end);
      return taken;
    },
    fail(expected, at = reader.at) {
      throw new FaultFound({ at, expected });
    },
  };
  reader.goTo(0);
  return reader;
}

/** Behind the string that begins here; undefined if none does, or if it does not end. */
function endOfString(text: string, start: number): number | undefined {
  if (text[start] !== '"') return undefined;
  PLAIN.lastIndex = start + 1;
  for (;;) {
    PLAIN.test(text);
    const at = PLAIN.lastIndex;
    if (text[at] === '"') return at + 1;
    ESCAPES.lastIndex = at;
    if (!ESCAPES.test(text)) return undefined;
    PLAIN.lastIndex = ESCAPES.lastIndex;
  }
}

function readValue(reader: Reader) {
  const start = reader.at;
  const readRest = reader.takeMark("{") ? readObject : reader.takeMark("[") ? readList : undefined;
  if (readRest) {
    reader.depth += 1;
    if (reader.depth > DEEPEST) reader.fail(`at most ${DEEPEST} levels`, start);
    readRest(reader);
    reader.depth -= 1;
  } else if (reader.takeString() === undefined && reader.take(SCALAR) === undefined) {
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
    const key = reader.takeString() ?? reader.fail("a key in double quotes");
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
