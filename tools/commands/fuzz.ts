import { parseArgs } from "node:util";
import { addressProperties } from "#tools/fuzz/addresses.ts";
import { browse } from "#tools/fuzz/browse.ts";
import { DATA } from "#tools/fuzz/data.ts";
import { DERIVATION } from "#tools/fuzz/derivation.ts";
import { EXPORTS } from "#tools/fuzz/exports.ts";
import { fuzz } from "#tools/fuzz/fuzz.ts";
import { LINKS } from "#tools/fuzz/links.ts";
import { TEXTS } from "#tools/fuzz/texts.ts";
import { orStop } from "#tools/json/orStop.ts";
import { DOSSIER_PATH, loadDossier } from "#tools/record/dossierFiles.ts";
import { serveSite } from "#tools/serving/siteServer.ts";

// npm run fuzz [-- --minutes N] [--seed S] [--only WORDS | --browser, which goes through dist/]
await orStop(async () => {
  const { values } = parseArgs({
    options: {
      minutes: { type: "string", default: "1" },
      seed: { type: "string", default: String(Date.now() % 2 ** 31) },
      browser: { type: "boolean", default: false },
      only: { type: "string", default: "" },
    },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  if (!(minutes >= 0) || !Number.isInteger(seed))
    throw new Error("Expected --minutes with a number and --seed with a whole one");
  const end = Date.now() + minutes * 60_000;
  const until = () => Date.now() >= end;
  console.log(`Seed ${seed}`);
  if (values.browser) {
    const { server, address } = await serveSite({ folder: "dist", port: 0 });
    if (!(await browse({ address, seed, until, say: console.log }))) process.exitCode = 1;
    server.closeAllConnections();
    server.close();
    return;
  }
  const { dossier } = await loadDossier(DOSSIER_PATH);
  const all = [
    ...DATA,
    ...addressProperties(dossier),
    ...DERIVATION,
    ...LINKS,
    ...EXPORTS,
    ...TEXTS,
  ];
  const isSound = fuzz({
    properties: all.filter(({ name }) => name.includes(values.only)),
    seed,
    until,
    say: console.log,
  });
  if (!isSound) process.exitCode = 1;
});
