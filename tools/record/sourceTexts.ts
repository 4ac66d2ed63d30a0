import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { inOneForm } from "#model/text/form.ts";
import type { Source, SourceId } from "#model/dossier/dossier.ts";
import { readJsonIfThere, readText } from "#tools/json/file.ts";
import type { Checking } from "#tools/json/problems.ts";

const Index = v.array(v.looseObject({ file: v.string(), url: v.string() }));

/** The texts that the folder has, in one form whatever machine wrote them: `<source-id>.txt`, or the file that its first-sources.json names for the address. */
export async function* sourceTexts(
  folder: string,
  sources: readonly Source[],
): Checking<ReadonlyMap<SourceId, string>> {
  if (!existsSync(folder)) yield `${folder}: found nothing, expected a folder of sources' texts`;
  const index = yield* readJsonIfThere(join(folder, "first-sources.json"), Index);
  const texts = new Map<SourceId, string>();
  for (const { id, url } of sources) {
    const file = join(folder, index?.find((entry) => entry.url === url)?.file ?? `${id}.txt`);
    const text = existsSync(file) ? yield* readText(file) : undefined;
    if (text !== undefined) texts.set(id, inOneForm(text));
  }
  return texts;
}
