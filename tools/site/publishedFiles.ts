import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { coreOf } from "#model/big/core.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { indexOf } from "#model/big/whole.ts";
import { searchFileOf, searchListsOf } from "#model/search/searchIndex.ts";
import { isBig, shardsOf } from "#model/big/shards.ts";
import { dossierSchema } from "#tools/record/jsonSchema.ts";

/**
 * Writes the dossier as others read it, with its schema, and of a big one also what the site reads
 * in parts. Returns the address that the site begins with.
 */
export async function publishDossier(dossier: WholeDossier, out: string): Promise<string> {
  const whole = `data/${dossier.id}.json`;
  const json = JSON.stringify(dossier);
  const version = createHash("sha256").update(json).digest("hex").slice(0, 10);
  await write(join(out, whole), json);
  await write(join(out, "data", "dossier.schema.json"), JSON.stringify(dossierSchema(), null, 2));
  if (!isBig(dossier)) return `${whole}?h=${version}`;

  const folder = `data/${dossier.id}`;
  await write(join(out, folder, "core.json"), JSON.stringify(coreOf(dossier)));
  await write(join(out, folder, "search.bin"), searchFileOf(searchListsOf(dossier)));
  let number = 0;
  for (const shard of shardsOf(indexOf(dossier))) {
    await write(join(out, folder, "words", `${number}.json`), JSON.stringify(shard));
    number += 1;
  }
  return `${folder}/core.json?h=${version}`;
}

export async function write(file: string, content: string | Uint8Array) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
