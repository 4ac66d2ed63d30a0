import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { jsonFaultIn } from "./fault.ts";
import { type Checking, joinPath, problemLine } from "./problems.ts";

type Schema = v.GenericSchema;

/** What the file holds; undefined where it has a problem. */
export async function* readJson<const T extends Schema>(
  file: string,
  schema: T,
): Checking<v.InferOutput<T> | undefined> {
  const text = yield* readText(file);
  if (text === undefined) return undefined;

  const fault = jsonFaultIn(text);
  if (fault) {
    const [rest = ""] = text.slice(fault.at, fault.at + 20).split(/[\r\n]/);
    const found = rest || "the end of the file";
    yield `${file}: ${lineAndColumn(text, fault.at)}: found ${found}, expected ${fault.expected}`;
    return undefined;
  }

  const result = v.safeParse(schema, JSON.parse(text));
  if (result.success) return result.output;
  for (const issue of result.issues) yield schemaProblem(file, issue);
  return undefined;
}

/** As readJson; a file that does not exist is no problem. */
export async function* readJsonIfThere<const T extends Schema>(
  file: string,
  schema: T,
): Checking<v.InferOutput<T> | undefined> {
  return existsSync(file) ? yield* readJson(file, schema) : undefined;
}

/** The text without a byte order mark. */
async function* readText(file: string): Checking<string | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    yield `${file}: found nothing that can be read, expected a file`;
    return undefined;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    yield `${file}: found bytes that are no text, expected UTF-8`;
    return undefined;
  }
}

function lineAndColumn(text: string, at: number): string {
  let [line, start] = [1, 0];
  for (const { 0: end, index } of text.slice(0, at).matchAll(/\r\n|\n|\r/g)) {
    line += 1;
    start = index + end.length;
  }
  return `line ${line}, column ${at - start + 1}`;
}

function schemaProblem(file: string, issue: v.BaseIssue<unknown>): string {
  const path = joinPath(
    ...(issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key))),
  );
  if (issue.expected === "never")
    return `${file}: ${path}: found a field that is unknown here, expected none`;
  return problemLine({ file, path }, issue.input, expectedBy(issue));
}

/** The schema's own words ("expected some text, found none") if it has some, else valibot's, in plain English. */
export function expectedBy({ message, expected, received, type }: v.BaseIssue<unknown>): string {
  const own = /^expected (.*?)(?:, found none)?$/.exec(message)?.[1];
  if (own !== undefined) return own;
  if (type === "strict_object" && received === "undefined" && expected !== "Object")
    return `the field ${expected}`;
  if (expected === "Array") return "a list";
  if (expected === "Object") return "an object";
  const choices = expected?.match(/^\((.*)\)$/)?.[1];
  return choices ? `one of ${choices.replaceAll(" | ", ", ")}` : (expected ?? message);
}
