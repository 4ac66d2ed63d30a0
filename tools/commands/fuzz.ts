import { parseArgs } from "node:util";
import { addressProperties } from "../fuzz/addresses.ts";
import { DATA } from "../fuzz/data.ts";
import { DERIVATION } from "../fuzz/derivation.ts";
import { EXPORTS } from "../fuzz/exports.ts";
import { fuzz } from "../fuzz/fuzz.ts";
import { LINKS } from "../fuzz/links.ts";
import { TEXTS } from "../fuzz/texts.ts";
import { orStop } from "../json/orStop.ts";
import { DOSSIER_PATH, loadDossier } from "../record/dossierFiles.ts";

// npm run fuzz [-- --minutes N] [--seed S] [--only WORDS]
await orStop(async () => {
  const { values } = parseArgs({
    options: {
      minutes: { type: "string", default: "1" },
      seed: { type: "string", default: String(Date.now() % 2 ** 31) },
      only: { type: "string", default: "" },
    },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes >= 0) || !Number.isInteger(seed))
    throw new Error("Expected --minutes with a number and --seed with a whole one");
  const { dossier } = await loadDossier(DOSSIER_PATH);
  const all = [
    ...DATA,
    ...addressProperties(dossier),
    ...DERIVATION,
    ...LINKS,
    ...EXPORTS,
    ...TEXTS,
  ];
  const end = Date.now() + minutes * 60_000;
  console.log(`Seed ${seed}`);
  const isSound = fuzz({
    properties: all.filter(({ name }) => name.includes(values.only)),
    seed,
    until: () => Date.now() >= end,
    say: console.log,
  });
  if (!isSound) process.exitCode = 1;
});
