import * as v from "valibot";

type Fault = v.BaseIssue<unknown>;

/** What a schema found wrong, to somebody who sees a page and no file: "slides.3.issue: expected …". */
export function schemaWords(fault: Fault): string {
  const place = v.getDotPath(fault);
  const expected = fault.expected === "never" ? "no such field" : `expected ${expectedBy(fault)}`;
  return place ? `${place}: ${expected}` : expected;
}

/** The schema's own words ("expected some text, found none") if it has some, else valibot's, in plain English. */
export function expectedBy({ message, expected, received, type }: Fault): string {
  const own = /^expected (.*?)(?:, found none)?$/.exec(message)?.[1];
  if (own !== undefined) return own;
  if (type === "strict_object" && received === "undefined" && expected !== "Object")
    return `the field ${expected}`;
  if (expected === "Array") return "a list";
  if (expected === "Object") return "an object";
  const choices = expected?.match(/^\((.*)\)$/)?.[1];
  return choices ? `one of ${choices.replaceAll(" | ", ", ")}` : (expected ?? message);
}
