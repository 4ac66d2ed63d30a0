import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { jsonFaultIn } from "./fault.ts";
import { type Checking, few } from "./problems.ts";
import { shapeFaultsIn, shapeLine } from "./shape.ts";

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

  const value: unknown = JSON.parse(text);
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  yield* few(shapeFaultsIn(schema, value), (found) => shapeLine(file, found));
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
export async function* readText(file: string): Checking<string | undefined> {
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
