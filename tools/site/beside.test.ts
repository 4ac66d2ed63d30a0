import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { madeBeside } from "./beside.ts";

async function place() {
  const root = await mkdtemp(join(tmpdir(), "parley-"));
  onTestFinished(() => rm(root, { recursive: true }));
  return { root, dist: join(root, "dist") };
}

const withPage = (page: string) => (folder: string) => writeFile(join(folder, "index.html"), page);

describe(madeBeside, () => {
  it("puts the folder in its place, and leaves nothing beside it", async () => {
    const { root, dist } = await place();
    await madeBeside(dist, withPage("first"));
    await madeBeside(dist, async (folder) => {
      await withPage("second")(folder);
      await writeFile(join(folder, "more.html"), "");
    });
    expect(await readFile(join(dist, "index.html"), "utf8")).toBe("second");
    await madeBeside(dist, withPage("third"));
    expect(await readdir(dist)).toEqual(["index.html"]);
    expect(await readdir(root)).toEqual(["dist"]);
  });

  it("leaves what stood there until the new one is whole, and if it never is", async () => {
    const { root, dist } = await place();
    await madeBeside(dist, withPage("first"));
    const failing = madeBeside(dist, async (folder) => {
      await withPage("half")(folder);
      expect(await readFile(join(dist, "index.html"), "utf8")).toBe("first");
      throw new Error("the disk is full");
    });
    await expect(failing).rejects.toThrow("the disk is full");
    expect(await readFile(join(dist, "index.html"), "utf8")).toBe("first");
    expect(await readdir(root)).toEqual(["dist"]);
  });

  it("begins anew after a run that was killed", async () => {
    const { root, dist } = await place();
    await madeBeside(`${dist}.new`, withPage("left"));
    await madeBeside(dist, async (folder) => {
      expect(existsSync(join(folder, "index.html"))).toBe(false);
    });
    expect(await readdir(root)).toEqual(["dist"]);
  });
});
