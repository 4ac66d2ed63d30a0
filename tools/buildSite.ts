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
  await build({ logLevel: "warn", build: { outDir: out, emptyOutDir: true } });
  const json = JSON.stringify(dossier);
  await write(join(out, "data", `${dossier.id}.json`), json);
  await write(join(out, "data", "dossier.schema.json"), JSON.stringify(dossierSchema(), null, 2));

  const parts = await partsOf(out, { id: dossier.id, json, siteUrl });
  let pages = 0;
  for (const page of await pagesOf(dossier)) {
    await write(join(out, page.path, "index.html"), pageOf(page, parts));
    pages += 1;
  }
  await write(join(out, "404.html"), notFoundPage());
  await rm(join(out, ".vite"), { recursive: true });
  await compressAll(out);
  return pages;
}

/** The pages are written by the code that the browser runs, built for Node. */
async function pagesOf(dossier: Dossier) {
  const folder = resolve("node_modules/.cache/parley-prerender", String(process.pid));
  await build({
    logLevel: "warn",
    ssr: { noExternal: true },
    build: { ssr: "src/app/prerender.tsx", outDir: folder, emptyOutDir: true, copyPublicDir: false, manifest: false },
  });
  const prerender: typeof import("../src/app/prerender.tsx") = await import(
    pathToFileURL(join(folder, "prerender.js")).href
  );
  const pages = prerender.writtenPages(dossier);
  await rm(folder, { recursive: true });
  return pages;
}

type Published = { readonly id: string; readonly json: string; readonly siteUrl: string | undefined };

async function partsOf(out: string, { id, json, siteUrl }: Published): Promise<PageParts> {
  const manifest: Record<string, { file: string; css?: string[]; isEntry?: boolean }> = JSON.parse(
    await readFile(join(out, ".vite", "manifest.json"), "utf8"),
  );
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error("The build has no entry script");
  const styles = await Promise.all((entry.css ?? []).map((file) => readFile(join(out, file), "utf8")));
  const version = createHash("sha256").update(json).digest("hex").slice(0, 10);
  return {
    template: await readFile("index.html", "utf8"),
    script: entry.file,
    css: styles.join("\n"),
    data: `data/${id}.json?h=${version}`,
    siteUrl,
  };
}

async function write(file: string, text: string) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
