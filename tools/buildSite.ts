import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type { WholeDossier } from "../src/model/dossier.ts";
import { compressAll } from "./compressAll.ts";
import { schemaOrgBlock } from "./datasetMetadata.ts";
import { metadataFiles } from "./datasetMetadataFiles.ts";
import { notFoundPage } from "./notFoundPage.ts";
import { publishReleases } from "./releasesPublished.ts";
import { pageOf } from "./pageOf.ts";
import { writeReleaseArchive } from "./releaseArchive.ts";
import { publishDossier, write } from "./publishedFiles.ts";
import { sitePartsIn } from "./siteParts.ts";

type Options = {
  readonly dossier: WholeDossier;
  /** The releases before it, and its own if that is frozen, as they were published. */
  readonly frozen?: readonly WholeDossier[];
  /** The folder to write, emptied first. */
  readonly out: string;
  /** Where the site will stand, if that is known: for the addresses that must be absolute. */
  readonly siteUrl?: string | undefined;
};

/** Writes the whole site; returns how many pages it has. */
export async function buildSite({ dossier, frozen = [], out, siteUrl }: Options): Promise<number> {
  // A test runner sets another, and would get React as it is for development.
  process.env["NODE_ENV"] = "production";
  await build({ logLevel: "warn", build: { outDir: out, emptyOutDir: true } });
  const data = await publishDossier(dossier, out);
  for (const [name, text] of metadataFiles(dossier, siteUrl))
    await write(join(out, "data", name), text);
  await writeReleaseArchive({ dossier, folder: join(out, "data"), siteUrl });
  await publishReleases({ dossier, frozen, out, siteUrl });

  const metadata = schemaOrgBlock(dossier, siteUrl);
  const parts = { ...(await sitePartsIn(out)), data, siteUrl, metadata };
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
async function* pagesOf(dossier: WholeDossier) {
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
