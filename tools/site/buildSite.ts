import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { WrittenFigure, WrittenPage } from "#app/prerender.tsx";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { madeBeside } from "./beside.ts";
import { bundled } from "./bundled.ts";
import { cardsOf } from "#tools/cards/cards.ts";
import { compressAll } from "./compressAll.ts";
import { hostFiles } from "#tools/serving/hosts/hostFiles.ts";
import { rulesOf } from "#tools/serving/policies.ts";
import { writeSupply } from "#tools/supply/supply.ts";
import { blocksOf } from "#tools/metadata/blocks.ts";
import { keepAssets } from "./keptAssets.ts";
import { metadataFiles } from "#tools/metadata/files.ts";
import { notFoundPage } from "./notFoundPage.ts";
import { publishReleases } from "./pastReleases.ts";
import { figureWeights } from "./figures/figureWeights.ts";
import { writeOembeds } from "./figures/writeOembeds.ts";
import { siteRoot } from "#tools/metadata/dataset.ts";
import { figurePageOf } from "./figures/figurePageOf.ts";
import { pageOf } from "./pageOf.ts";
import { writeReleaseArchive } from "#tools/archive/archive.ts";
import { oneFileOf } from "#model/releases/releaseFile.ts";
import { oneFile } from "./oneFile/oneFile.ts";
import { publishDossier, write } from "./publishedFiles.ts";
import { sitePartsIn } from "./siteParts.ts";

type Options = {
  readonly dossier: WholeDossier;
  /** The releases before it, and its own if that is frozen, as they were published. */
  readonly frozen?: readonly WholeDossier[];
  /** The folder to write; what is in it stays until the new site is whole. */
  readonly out: string;
  /** Where the site will stand, if that is known: for the addresses that must be absolute. */
  readonly siteUrl?: string | undefined;
  /** Whether each file stands there compressed too, as it does unless said otherwise. */
  readonly isCompressed?: boolean;
};

/** Writes the whole site; returns how many pages it has. */
export function buildSite({ out, ...options }: Options): Promise<number> {
  return madeBeside(out, async (folder) => {
    const pages = await siteIn(folder, options);
    await keepAssets(folder, out);
    return pages;
  });
}

async function siteIn(
  out: string,
  { dossier, frozen = [], siteUrl, isCompressed = true }: Omit<Options, "out">,
): Promise<number> {
  const { client, shipped, prerender, figures } = await bundled();
  await cp(client, out, { recursive: true });
  const data = await publishDossier(dossier, out);
  for (const [name, text] of metadataFiles(dossier, siteUrl))
    await write(join(out, "data", name), text);
  await writeReleaseArchive({ dossier, folder: join(out, "data"), siteUrl });
  await publishReleases({ dossier, frozen, out, siteUrl });

  // Only a whole address leads to a picture from elsewhere.
  const cards = siteUrl ? cardsOf(dossier) : undefined;
  const metadataOf = blocksOf(dossier, siteUrl);
  const parts = {
    ...(await sitePartsIn(out)),
    data,
    release: dossier.release,
    siteUrl,
    metadataOf,
    cardAt: (route: WrittenPage["route"]) => cards?.at(route),
  };
  async function* pagesOf() {
    yield* prerender.writtenPages(dossier);
    yield* prerender.formerFigures(dossier, frozen);
  }
  let pages = 0;
  const written: (WrittenPage & { readonly figure: WrittenFigure })[] = [];
  for await (const page of pagesOf()) {
    const { figure } = page;
    const html = figure
      ? figurePageOf({ ...page, figure }, { ...parts, dossier, figures })
      : pageOf(page, parts);
    await write(join(out, page.path, "index.html"), html);
    pages += 1;
    // Of all that is written of it only what is told of it later is kept.
    if (figure) written.push({ ...page, figure, html: "" });
  }
  await cards?.writeTo(out);
  const weights = await figureWeights(out, written);
  await write(join(out, "embed", "figures.json"), JSON.stringify(weights));
  const site = siteRoot(siteUrl);
  if (site !== undefined) await writeOembeds(out, written, { weights, site });
  const name = oneFileOf(dossier);
  if (name !== undefined) await write(join(out, name), await oneFile(dossier, siteUrl));
  await write(join(out, "embed.js"), figures.host);
  await write(join(out, "404.html"), notFoundPage(siteUrl));
  await rm(join(out, ".vite"), { recursive: true });
  await writeSupply(out, { shipped, dossier });
  for (const [file, text] of hostFiles(await rulesOf(out))) await write(join(out, file), text);
  if (isCompressed) await compressAll(out);
  return pages;
}
