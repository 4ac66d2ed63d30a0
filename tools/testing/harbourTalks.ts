import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const FIXTURES = fileURLToPath(new URL("../../e2e/fixtures", import.meta.url));

export const HARBOUR_TALKS = join(FIXTURES, "harbour-talks");

/** One change to a file under e2e/fixtures: its path, the words to replace and the new ones. */
export type Edit = readonly [file: string, from: string | RegExp, to: string];

/** The root of a copy of e2e/fixtures with some mistakes in it, gone when the test is over. */
export async function harbourCopy(...edits: readonly Edit[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "parley-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(FIXTURES, root, { recursive: true });
  for (const [name, from, to] of edits) {
    const file = join(root, name);
    const before = await readFile(file, "utf8");
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${name} has no ${String(from)} to replace`);
    await writeFile(file, after);
  }
  return root;
}

/** The lines of the error that the promise fails with, without the root of the copy. */
export async function problemsOf(
  promise: Promise<unknown>,
  root: string,
): Promise<readonly string[]> {
  const error: unknown = await promise.then(
    () => new Error("nothing was wrong"),
    (reason: unknown) => reason,
  );
  return String(error).replaceAll(`${root}/`, "").split("\n").slice(1);
}
