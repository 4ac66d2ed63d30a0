// @vitest-environment node
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { expect, it } from "vitest";

const Package = v.object({ scripts: v.record(v.string(), v.string()) });

it("each command in tools/commands is the npm script of its name, and no script runs another file", async () => {
  const { scripts } = v.parse(Package, JSON.parse(await readFile("package.json", "utf8")));
  const files = (await readdir("tools/commands", { recursive: true })).filter((name) =>
    name.endsWith(".ts"),
  );
  const expected = files.map((file) => [
    file.replace(/\.ts$/, "").replaceAll("/", ":"),
    `tsx ${join("tools/commands", file)}`,
  ]);
  const runs = Object.entries(scripts).filter(([, line]) => /\btools\/|\btsx\b/.test(line));
  expect(Object.fromEntries(runs)).toEqual(Object.fromEntries(expected));
});
