import { parseArgs } from "node:util";
import { DOSSIER_PATH } from "#tools/record/dossierFiles.ts";
import { orStop } from "#tools/json/orStop.ts";
import { freezeRelease } from "#tools/record/freeze.ts";

// npm run data:release [-- --dossier PATH] [--texts FOLDER]
await orStop(async () => {
  const { values } = parseArgs({
    options: { dossier: { type: "string" }, texts: { type: "string" } },
  });
  const today = new Date().toISOString().slice(0, 10);
  const path = values.dossier ?? DOSSIER_PATH;
  console.log(await freezeRelease({ path, texts: values.texts, today }));
});
