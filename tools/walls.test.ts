import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VIEW_NAMES, VIEWS } from "#state/views.ts";

/** What must not be imported where: the folder of the file, and what the file says. */
const REFUSED = [
  // A view stands alone, whatever form the path to another takes.
  ["views/scale", `import { View } from "#views/compare/View.tsx";`],
  ["views/scale", `import { View } from "../compare/View.tsx";`],
  ["views/scale", `import { View } from "./../compare/View.tsx";`],
  ["views/scale", `import { View } from "../../views/compare/View.tsx";`],
  ["views/scale/chart", `import { View } from "../../compare/View.tsx";`],
  ["views/scale", `import type { View } from "#views/compare/View.tsx";`],
  ["views/scale", `export { View } from "#views/compare/View.tsx";`],
  ["views/scale", `export const load = () => import("#views/compare/View.tsx");`],
  ["views/scale", `import { App } from "#app/App.tsx";`],
  ["views/scale", `import { create } from "zustand";`],
  ["views/scale", `import { XAxis } from "recharts";`],
  ["views/scale", `import { useReactTable } from "@tanstack/react-table";`],
  ["views/statements", `import { XAxis } from "recharts";`],
  ["views/scale", `import { buildSite } from "../../../tools/site/buildSite.ts";`],
  ["views/scale", `import { indexWith } from "#testing/fixtures.ts";`],
  ["views/scale", `import { readFile } from "node:fs/promises";`],
  ["views/scale/chart", `import { create } from "zustand";`],
  ["app", `import { buildSite } from "../../tools/site/buildSite.ts";`],
  ["app", `import { indexWith } from "#testing/fixtures.ts";`],
  ["app/palette", `import { readFile } from "node:fs/promises";`],
  ["app/palette", `import { lanesOf } from "#views/issue/lanesOf.ts";`],
  ["app/palette", `import { XAxis } from "recharts";`],
  ["model/position", `import { Link } from "wouter";`],
  ["model/position", `import { readFileSync } from "node:fs";`],
  ["model/position", `import { indexWith } from "#testing/fixtures.ts";`],
  ["model/position", `import { useState } from "react";`],
  ["model/position", `import { pathOf } from "#state/route.ts";`],
  ["model/position", `import { dateWords } from "../dossier/edtf.ts";`],
  ["model/position", `import { createHash } from "crypto";`],
  ["state", `import { useState } from "react";`],
  ["state", `import { Cite } from "#components/cite/Cite.tsx";`],
  ["components/marks", `import { useSelection } from "#state/selection.ts";`],
  ["components/a/newer/one", `import { useSelection } from "#state/selection.ts";`],
  ["components/a/newer/one", `import { create } from "zustand";`],
  ["components/marks", `import { View } from "#views/scale/View.tsx";`],
  ["components/marks", `import { XAxis } from "recharts";`],
  ["views/scale", `import { buildSite } from "#tools/site/buildSite.ts";`],
  ["app", `import { buildSite } from "#tools/site/buildSite.ts";`],
  ["model/position", `import { buildSite } from "#tools/site/buildSite.ts";`],
  ["components/marks", `import { test } from "#e2e/harness.ts";`],
  ["../tools/site", `import { orStop } from "../json/orStop.ts";`],
  ["../tools/commands/bench", `import { orStop } from "../../json/orStop.ts";`],
  ["../e2e/embed", `import { tabTo } from "../run/keyboard.ts";`],
  ["embed", `import { useState } from "react";`],
  ["embed", `import { pathOf } from "#state/route.ts";`],
  // A file is named where it is needed, as a file.
  ["model/position", `export type Known = import("#state/route.ts").Route;`],
  ["components/marks", `export type Known = import("#state/route.ts").Route;`],
  ["components/marks", `export type Known = typeof import("#state/route.ts");`],
  ["views/scale", `export const all = import.meta.glob("../*/View.tsx");`],
  ["components/marks", `export const all = import.meta.glob("#state/*.ts", { eager: true });`],
  ["components/marks", "export const load = (name: string) => import(`#views/${name}/View.tsx`);"],
  ["app", "export const load = (path: string) => import(path);"],
  ["model/position", `export const fs = require("node:fs");`],
  ["model/position", `import fs = require("node:fs"); export const read = fs.readFileSync;`],
  ["model/position", `/// <reference types="node" />`],
  ["model/position", `/// <reference lib="dom" />`],
  ["model/position", `/// <reference path="../../main.tsx" />`],
  // What starts the site is nobody's.
  ["app", `import "../main.tsx";`],
  ["app/palette", `import "../../main.tsx";`],
  ["state", `import { start } from "../main.tsx";`],
  ["components/marks", `export const load = () => import("#main.tsx");`],
  // What lies on no floor.
  ["styles", `import { pathOf } from "#state/route.ts";`],
  ["styles", `import { useState } from "react";`],
  ["styles/print", `import { dateWords } from "#model/dossier/edtf.ts";`],
  [".", `import { buildSite } from "#tools/site/buildSite.ts";`],
  [".", `import { pathOf } from "#state/route.ts";`],
  [".", `import { readFile } from "node:fs/promises";`],
  ["another", `import { useState } from "react";`],
  // Of the site, tools need the model, the addresses and a few doors; of one another, no command and nothing of tests.
  ["../tools/json", `import { Button } from "#app/palette/Button.tsx";`],
  ["../tools/json", `import { build } from "#tools/commands/build.ts";`],
  ["../tools/json", `import { prerendered } from "#app/prerender.tsx";`],
  ["../tools/json", `import { useState } from "react";`],
  ["../tools/record", `import { harbourCopy } from "#tools/testing/harbourTalks.ts";`],
  ["../tools/record", `import { indexWith } from "#testing/fixtures.ts";`],
  ["../tools/record", `import { expect } from "vitest";`],
  ["../tools/site", `import { ADDRESSED } from "#e2e/testing/dossier.ts";`],
  ["../tools/site", `import { lanesOf } from "#views/issue/lanesOf.ts";`],
  ["../tools/site/figures", `import { unzipped } from "#tools/testing/unzipped.ts";`],
  ["../tools/cards", `import { Cite } from "#components/cite/Cite.tsx";`],
  ["../tools/fuzz", `import { unzipped } from "#tools/testing/unzipped.ts";`],
  ["../tools/bench/table", `import { View } from "#views/scale/View.tsx";`],
  ["../tools/testing", `import { build } from "#tools/commands/build.ts";`],
  ["../tools/commands/data", `import { build } from "#tools/commands/build.ts";`],
  ["../tools/commands/data", `import { indexWith } from "#testing/fixtures.ts";`],
  ["../e2e/embed", `import { build } from "#tools/commands/build.ts";`],
  ["../e2e/embed", `import { useState } from "react";`],
  ["../e2e/embed", `import { App } from "#app/App.tsx";`],
] as const;

/** What is only in a browser or only in Node, the model is told: the compiler knows neither there. */
const UNKNOWN_TO_THE_MODEL = [
  "document.title",
  "window.innerWidth",
  "navigator.userAgent",
  "globalThis.location.search",
  "self.name",
  `fetch("/")`,
  "sessionStorage.length",
  `matchMedia("print")`,
  "HTMLElement.name",
  `addEventListener("click", () => {})`,
  `CSS.escape("a")`,
  "crypto.randomUUID()",
  "setTimeout(() => {}, 1)",
  `console.log("a")`,
  "process.env",
  "Buffer.from([])",
  `require("node:fs")`,
  `import.meta.glob("./*.ts")`,
  "import.meta.env",
] as const;

const ALLOWED = [
  ["styles", `import { tokens } from "./tokens.ts";`],
  ["../tools/site", `import { prerendered } from "#app/prerender.tsx";`],
  ["../tools/site", `import { readFile } from "node:fs/promises";`],
  ["../tools/cards", `import { pictureOf } from "#components/picture/picture.ts";`],
  ["../tools/commands/build", `import { buildSite } from "#tools/site/buildSite.ts";`],
  ["../tools/fuzz", `import { indexWith } from "#testing/fixtures.ts";`],
  ["../e2e/embed", `import { lanesOf } from "#views/issue/lanesOf.ts";`],
  ["../e2e/embed", `import { unzipped } from "#tools/testing/unzipped.ts";`],
  ["views/scale", `import { pathOf } from "#state/route.ts";`],
  ["views/scale", `import { Cite } from "#components/cite/Cite.tsx";`],
  ["views/scale", `import { scaleOf } from "./scaleOf.ts";`],
  ["views/scale", `import { useState } from "react";`],
  ["views/scale/chart", `import { drawingOf } from "../drawingOf.ts";`],
  ["views/scale/chart", `import { XAxis } from "recharts";`],
  ["views/statements", `import { useReactTable } from "@tanstack/react-table";`],
  ["app/palette", `import { View } from "#views/scale/View.tsx";`],
  ["app/palette", `import { Link } from "wouter";`],
  ["model/position", `import { dateWords } from "#model/dossier/edtf.ts";`],
  ["model/position", `import { cellOf } from "./cell.ts";`],
  ["state", `import { create } from "zustand";`],
  ["../tools/site", `import { orStop } from "#tools/json/orStop.ts";`],
  ["embed", `import { heightIn } from "#model/figure/messages.ts";`],
  ["components/a/newer/one", `import { dateWords } from "#model/dossier/edtf.ts";`],
] as const;

/** What the linter says where a wall is, and nowhere else. */
const OF_WALLS =
  /no-restricted-(imports|properties)|no-dynamic-require|`import\(\)` type annotations|no-require-imports|triple-slash-reference/;

describe("the walls between rooms", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-walls-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let refused: ReadonlySet<string>;
  const nameOf = (at: number) => `wall${at}.ts`;

  beforeAll(async () => {
    // As the project is linted, without the rules that would have to know the types.
    const config = readFileSync(".oxlintrc.json", "utf8");
    await write(".oxlintrc.json", config.replace(`"typeAware": true`, `"typeAware": false`));
    await Promise.all(
      [...REFUSED, ...ALLOWED].map(([room, text], at) =>
        write(join("src", room, nameOf(at)), `${text}\n`),
      ),
    );
    const { stdout } = spawnSync(resolve("node_modules/.bin/oxlint"), ["-f", "unix"], {
      cwd: folder,
      encoding: "utf8",
    });
    const lines = stdout.split("\n").filter((line) => OF_WALLS.test(line));
    refused = new Set(lines.map((line) => basename(line.slice(0, line.indexOf(":")))));
  });

  it.each(REFUSED.map((entry, at) => [...entry, at] as const))(
    "refuse in %s: %s",
    (_room, _text, at) => expect(refused).toContain(nameOf(at)),
  );

  it.each(ALLOWED.map((entry, at) => [...entry, at + REFUSED.length] as const))(
    "let pass in %s: %s",
    (_room, _text, at) => expect(refused).not.toContain(nameOf(at)),
  );

  async function write(path: string, text: string) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});

describe("the model", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-model-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const told = new Map<string, string>();

  beforeAll(async () => {
    const configs = ["tsconfig.json", "tsconfig.model.json", "platform.d.ts"];
    await Promise.all(configs.map((name) => copyFile(name, join(folder, name))));
    await mkdir(join(folder, "src/model"), { recursive: true });
    const tried = [...UNKNOWN_TO_THE_MODEL, `new URL("https://a.example").href`];
    await Promise.all(
      tried.map((text, at) =>
        writeFile(join(folder, `src/model/${at}.ts`), `export const used = () => ${text};\n`),
      ),
    );
    const args = ["-p", "tsconfig.model.json", "--pretty", "false"];
    const { stdout } = spawnSync(resolve("node_modules/.bin/tsc"), args, {
      cwd: folder,
      encoding: "utf8",
    });
    for (const [, at = "", fault = ""] of stdout.matchAll(/^src\/model\/(\d+)\.ts.*?: (.*)$/gm))
      told.set(tried[Number(at)] ?? "", fault);
  });

  it.each(UNKNOWN_TO_THE_MODEL)("knows nothing of %s", (text) => {
    expect(told.get(text)).toMatch(/Cannot find name|does not exist on type|no index signature/);
  });

  it("knows what browsers and Node have in common, as far as it is listed", () => {
    expect([...told.keys()].toSorted()).toEqual([...UNKNOWN_TO_THE_MODEL].toSorted());
  });
});

describe("a view", () => {
  it("is a folder and a row of the table", () => {
    expect(readdirSync("src/views").toSorted()).toEqual(Object.keys(VIEWS).toSorted());
  });

  it.each(VIEW_NAMES)("has a door that is told what the site tells every view: %s", (name) => {
    // The site fetches it by its folder's name, so that no type can say so.
    const [, told] =
      /^export function View\(\{.*?\}: (.*)\) \{$/m.exec(
        readFileSync(`src/views/${name}/View.tsx`, "utf8"),
      ) ?? [];
    expect([
      `Pick<ViewProps, "index">`,
      `ViewProps<"${name}">`,
      `Pick<ViewProps<"${name}">, "index" | "route">`,
    ]).toContain(told);
  });
});
