import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dossier } from "#model/dossier/dossier.ts";
import { licencesText } from "./licences.ts";
import { sbomOf } from "./sbom.ts";
import { sumsOf } from "./sums.ts";

type Supply = {
  /** The packages that readers run. */
  readonly shipped: readonly string[];
  readonly dossier: Pick<Dossier, "id" | "release">;
};

/** Writes into a built site what it is made of: the licence texts, the bill of materials and the hashes of what is taken away. */
export async function writeSupply(site: string, { shipped, dossier }: Supply): Promise<void> {
  await writeFile(join(site, "licences.txt"), await licencesText(shipped));
  const sbom = JSON.stringify(await sbomOf(shipped, dossier), null, 2);
  await writeFile(join(site, "sbom.cdx.json"), `${sbom}\n`);
  await writeFile(join(site, "SHA256SUMS"), await sumsOf(site));
}
