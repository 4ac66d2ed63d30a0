import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { isAllowed } from "./allowed.ts";

const Package = v.object({ name: v.string(), version: v.string(), license: v.string() });
export type Package = v.InferOutput<typeof Package>;

/** What a package that is installed says of itself. */
export async function packageOf(name: string): Promise<Package> {
  const file = join("node_modules", name, "package.json");
  return v.parse(Package, JSON.parse(await readFile(file, "utf8")));
}

/** The licence texts of these packages, one after another, behind our own. */
export async function licencesText(names: readonly string[]): Promise<string> {
  const ours = `Parley\nMIT\n\n${(await readFile("LICENSE", "utf8")).trim()}`;
  const texts = [ours];
  for (const name of names) {
    const { version, license } = await packageOf(name);
    if (!isAllowed(license))
      throw new Error(`${name} is under ${license}, which readers may not be given`);
    texts.push(`${name} ${version}\n${license}\n\n${await textOf(name, license)}`);
  }
  return `What this site is made of, and under which licences. The data has a licence of its own, which the page About names.\n\n${texts.join(`\n\n${"-".repeat(78)}\n\n`)}\n`;
}

async function textOf(name: string, license: string): Promise<string> {
  const folder = join("node_modules", name);
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|ofl)\b/i.test(file));
  const texts = await Promise.all(
    files.toSorted().map((file) => readFile(join(folder, file), "utf8")),
  );
  if (texts.length > 0) return texts.map((text) => text.trim()).join("\n\n");
  if (license === "Unlicense") return UNLICENSE;
  throw new Error(`${name} has no licence text to ship`);
}

/** Of packages that leave the text out. */
const UNLICENSE = `This is free and unencumbered software released into the public domain.

Anyone is free to copy, modify, publish, use, compile, sell, or
distribute this software, either in source code form or as a compiled
binary, for any purpose, commercial or non-commercial, and by any
means.

In jurisdictions that recognize copyright laws, the author or authors
of this software dedicate any and all copyright interest in the
software to the public domain. We make this dedication for the benefit
of the public at large and to the detriment of our heirs and
successors. We intend this dedication to be an overt act of
relinquishment in perpetuity of all present and future rights to this
software under copyright law.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND,
EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.
IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM, DAMAGES OR
OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR
OTHER DEALINGS IN THE SOFTWARE.

For more information, please refer to <https://unlicense.org/>`;
