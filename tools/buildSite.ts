import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { Dossier } from "../src/model/dossier.ts";
import { compressAll } from "./compressAll.ts";
import { dossierSchema } from "./jsonSchema.ts";
import { notFoundPage } from "./notFoundPage.ts";
import { type PageParts, pageOf } from "./pageOf.ts";

type Options = {
  readonly dossier: Dossier;
  /** The folder to write, emptied first. */
  readonly out: string;
  /** Where the site will stand, if that is known: for the addresses that must be absolute. */
  readonly siteUrl?: string | undefined;
};

/** Writes the whole site; returns how many pages it has. */
export async function buildSite({ dossier, out, siteUrl }: Options): Promise<number> {
  // A test runner sets another, and would get React as it is for development.
  process.env["NODE_ENV"] = "production";
  await build({ logLevel: "warn", build: { outDir: out, emptyOutDir: true } });
  const json = JSON.stringify(dossier);
  await write(join(out, "data", `${dossier.id}.json`), json);
  await write(join(out, "data", "dossier.schema.json"), JSON.stringify(dossierSchema(), null, 2));

  const parts = await partsOf(out, { id: dossier.id, json, siteUrl });
  let pages = 0;
  for await (const page of pagesOf(dossier)) {
    await write(join(out, page.path, "index.html"), pageOf(page, parts));
    pages += 1;
  }
  await write(join(out, "404.html"), notFoundPage());
  await rm(join(out, ".vite"), { recursive: true });
  await compressAll(out);
  return pages;
}

/** The pages are written by the code that the browser runs, built for Node. */
async function* pagesOf(dossier: Dossier) {
  const outDir = resolve("node_modules/.cache/parley-prerender", String(process.pid));
  const ssr = "src/app/prerender.tsx";
  await build({
    logLevel: "warn",
    ssr: { noExternal: true },
    build: { ssr, outDir, emptyOutDir: true, copyPublicDir: false, manifest: false },
  });
  const prerender: typeof import("../src/app/prerender.tsx") = await import(
    pathToFileURL(join(outDir, "prerender.js")).href
  );
  yield* prerender.writtenPages(dossier);
  await rm(outDir, { recursive: true });
}

type Published = {
  readonly id: string;
  readonly json: string;
  readonly siteUrl: string | undefined;
};

async function partsOf(out: string, { id, json, siteUrl }: Published): Promise<PageParts> {
  const manifest: Manifest = JSON.parse(
    await readFile(join(out, ".vite", "manifest.json"), "utf8"),
  );
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error("The build has no entry script");
  const cssOf = async (chunk: Chunk) =>
    (await Promise.all((chunk.css ?? []).map((file) => readFile(join(out, file), "utf8")))).join(
      "\n",
    );
  // A view in a file of its own brings its own styles; its page is written with them.
  const viewCss = new Map<string, string>();
  for (const [source, chunk] of Object.entries(manifest)) {
    const [, view] = /^src\/views\/(\w+)\//.exec(source) ?? [];
    if (view) viewCss.set(view, await cssOf(chunk));
  }
  const version = createHash("sha256").update(json).digest("hex").slice(0, 10);
  return {
    template: await readFile("index.html", "utf8"),
    script: entry.file,
    css: await cssOf(entry),
    viewCss,
    data: `data/${id}.json?h=${version}`,
    siteUrl,
  };
}

type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly isEntry?: boolean;
};
type Manifest = Readonly<Record<string, Chunk>>;

async function write(file: string, text: string) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
