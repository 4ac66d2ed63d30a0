import { writeFile } from "node:fs/promises";
import { orStop } from "#tools/json/orStop.ts";
import { inventedDossier } from "#testing/invented/dossier.ts";

/** npm run data:invent -- STATEMENTS FILE: a dossier to try what so many statements do. */
await orStop(async () => {
  const [wanted = "", file] = process.argv.slice(2);
  const size = Number(wanted);
  if (!Number.isInteger(size) || size < 1 || size > 100_000 || !file)
    throw new Error(
      `Found “${process.argv.slice(2).join(" ")}”; expected a number of statements from 1 to 100000, and a file to write`,
    );
  await writeFile(file, JSON.stringify(inventedDossier(size, 5)));
  console.log(`Wrote ${size} invented statements to ${file}: DOSSIER=${file} npm run build`);
});
