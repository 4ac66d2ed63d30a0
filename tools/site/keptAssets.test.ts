import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { keepAssets } from "./keptAssets.ts";

/** Builds one after another, each with one script of its own and one that all have; returns what the last one has. */
async function afterBuilds(...scripts: readonly string[]): Promise<readonly string[]> {
  const root = await mkdtemp(join(tmpdir(), "parley-"));
  onTestFinished(() => rm(root, { recursive: true }));
  let before = join(root, "none");
  for (const [at, script] of scripts.entries()) {
    const site = join(root, String(at));
    await mkdir(join(site, "assets"), { recursive: true });
    for (const name of [script, `${script}.br`, "shared.js"])
      await writeFile(join(site, "assets", name), script);
    await keepAssets(site, before);
    before = site;
  }
  const names = await readdir(join(before, "assets"));
  return names.filter((name) => name !== "builds.json").toSorted();
}

it("keeps nothing where there was no build", async () => {
  expect(await afterBuilds("a.js")).toEqual(["a.js", "a.js.br", "shared.js"]);
});

it("keeps what the last two builds had, pressed as well, and lets go what is older", async () => {
  expect(await afterBuilds("a.js", "b.js", "c.js", "d.js")).toEqual([
    "b.js",
    "b.js.br",
    "c.js",
    "c.js.br",
    "d.js",
    "d.js.br",
    "shared.js",
  ]);
});

it("counts a build of the same files once", async () => {
  expect(await afterBuilds("a.js", "b.js", "b.js", "b.js")).toEqual([
    "a.js",
    "a.js.br",
    "b.js",
    "b.js.br",
    "shared.js",
  ]);
});
