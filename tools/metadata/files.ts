import type { WholeDossier } from "#model/dossier/dossier.ts";
import { cffOf } from "./cff.ts";
import { dataciteOf } from "./datacite.ts";

/** The files about the dataset that stand beside its data, by their names. */
export function metadataFiles(
  dossier: WholeDossier,
  siteUrl: string | undefined,
): ReadonlyMap<string, string> {
  return new Map([
    [`${dossier.id}.datacite.json`, `${JSON.stringify(dataciteOf(dossier, siteUrl), null, 2)}\n`],
    ["CITATION.cff", cffOf(dossier, siteUrl)],
  ]);
}
