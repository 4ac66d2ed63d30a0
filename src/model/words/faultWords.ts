import * as v from "valibot";

type Fault = v.BaseIssue<unknown>;

/** As valibot checks; the message of each fault is what was expected: the schema’s own words ("some text") if it has some, else valibot’s in plain English. */
export function checked<const Schema extends v.GenericSchema>(schema: Schema, found: unknown) {
  return v.safeParse(schema, found, { message: plainWords });
}

/** What was found wrong, to somebody who sees a page and no file: "slides.3.issue: expected …". */
export function schemaWords(fault: Fault): string {
  const place = v.getDotPath(fault);
  const expected = fault.expected === "never" ? "no such field" : `expected ${fault.message}`;
  return place ? `${place}: ${expected}` : expected;
}

/** What valibot expects, which names types and choices as a program does. */
function plainWords({ message, expected, received, type }: Fault): string {
  if (type === "strict_object" && received === "undefined" && expected !== "Object")
    return `the field ${expected}`;
  if (expected === "Array") return "a list";
  if (expected === "Object") return "an object";
  const choices = expected?.match(/^\((.*)\)$/)?.[1];
  return choices ? `one of ${choices.replaceAll(" | ", ", ")}` : (expected ?? message);
}
