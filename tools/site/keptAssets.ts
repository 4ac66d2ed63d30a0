import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A page that was open before a build asks for the files of the one that it came from. */
const KEPT = 2;
const LIST = "builds.json";

/**
 * Keeps in the assets of a new site what the last two builds of the old one had, and writes down what is its own.
 * `before` is the folder of the old site; it may not be there. Returns the names of the files that were kept.
 */
export async function keepAssets(site: string, before: string): Promise<readonly string[]> {
  const [now, then] = [join(site, "assets"), join(before, "assets")];
  const own = await readdir(now);
  const builds = (await buildsIn(then)).filter((names) =>
    names.some((name) => !own.includes(name)),
  );
  const last = builds.slice(0, KEPT);
  const there = new Set(await readdir(then).catch(() => []));
  const kept = [...new Set(last.flat())].filter((name) => there.has(name) && !own.includes(name));
  await Promise.all(kept.map((name) => copyFile(join(then, name), join(now, name))));
  await writeFile(join(now, LIST), JSON.stringify([own, ...last]));
  return kept;
}

/** The names of the files of each build, the newest first; none where nothing was written down. */
async function buildsIn(assets: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(join(assets, LIST), "utf8").catch(() => "[]");
  return JSON.parse(text);
}
