import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
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
  // What is only in a browser, the model is told.
  ["model/position", `export const title = () => document.title;`],
  ["model/position", `export const width = () => window.innerWidth;`],
  ["model/position", `export const agent = () => navigator.userAgent;`],
  ["model/position", `export const query = () => globalThis.location.search;`],
] as const;

const ALLOWED = [
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
    const lines = stdout.split("\n").filter((line) => line.includes("no-restricted-"));
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
