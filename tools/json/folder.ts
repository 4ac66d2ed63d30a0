import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type * as v from "valibot";
import { readJson } from "./file.ts";
import type { Checking } from "./problems.ts";

export type FileOf<T> = { readonly id: string; readonly file: string; readonly content: T };

/** Every file of a folder, in the order of their names, which are ids. */
export async function* readJsonFolder<const T extends v.GenericSchema>(
  folder: string,
  schema: T,
): Checking<readonly FileOf<v.InferOutput<T>>[]> {
  const names = await readdir(folder).catch(() => undefined);
  if (!names) yield `${folder}: found nothing that can be read, expected a folder`;
  const files: FileOf<v.InferOutput<T>>[] = [];
  const shown = (names ?? []).filter((name) => !name.startsWith("."));
  const ids = shown
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length));
  for (const name of shown.filter((other) => !other.endsWith(".json"))) {
    yield `${join(folder, name)}: found a name without .json, expected JSON files only`;
  }
  for (const id of ids.toSorted()) {
    const file = join(folder, `${id}.json`);
    const content = yield* readJson(file, schema);
    if (content !== undefined) files.push({ id, file, content });
  }
  return files;
}
