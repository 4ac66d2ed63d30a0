import { parseArgs } from "node:util";
import { dataReport } from "#tools/record/dataReport.ts";
import { DOSSIER_PATH } from "#tools/record/dossierFiles.ts";
import { DossierProblems } from "#tools/json/problems.ts";

// npm run data:check [-- --dossier PATH] [--texts FOLDER]
try {
  const { values } = parseArgs({
    options: { dossier: { type: "string" }, texts: { type: "string" } },
  });
  const today = new Date().toISOString().slice(0, 10);
  for (const line of await dataReport({
    path: values.dossier ?? DOSSIER_PATH,
    texts: values.texts,
    today,
  })) {
    console.log(line);
  }
} catch (error) {
  // What parseArgs throws at an option it does not know has a code.
  const isExpected =
    error instanceof DossierProblems || (error instanceof TypeError && "code" in error);
  console.error(isExpected ? error.message : error);
  process.exitCode = 1;
}
