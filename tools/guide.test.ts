// @vitest-environment node
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { describe, expect, it } from "vitest";

const Package = v.object({ scripts: v.record(v.string(), v.string()) });
const { scripts } = v.parse(Package, JSON.parse(await readFile("package.json", "utf8")));

describe.each(["README.md", "CONTRIBUTING.md"])("%s", (guide) => {
  it("names only files, folders and scripts that exist", async () => {
    const text = await readFile(guide, "utf8");
    const named = [...text.matchAll(/`([a-z][\w.-]*(?:\/[\w.-]+)*\/?)`/g)].flatMap(
      ([, path = ""]) =>
        /^(?:src|model|state|components|views|app|styles|tools|e2e|data)\//.test(path)
          ? [path]
          : [],
    );
    const known = named.filter((path) => !path.includes("A/B"));
    const run = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = ""]) => name);
    expect(known.filter((path) => !existsSync(path) && !existsSync(`src/${path}`))).toEqual([]);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
  });
});
