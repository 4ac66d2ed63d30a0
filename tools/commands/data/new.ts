import { isatty } from "node:tty";
import { parseArgs } from "node:util";
import { DOSSIER_PATH } from "#tools/record/dossierFiles.ts";
import { ANSWERS, newStatement } from "#tools/newStatement/run.ts";
import { sessionOf } from "#tools/newStatement/session.ts";
import { orStop } from "#tools/json/orStop.ts";

// npm run data:new -- --texts FOLDER [--dossier PATH] [--ANSWER …]: every answer can be a flag of its name.
await orStop(async () => {
  const names = [...ANSWERS, "dossier", "texts"];
  const { values } = parseArgs({
    options: Object.fromEntries(names.map((name) => [name, { type: "string" } as const])),
  });
  const { dossier = DOSSIER_PATH, texts, ...flags } = values;
  const session = sessionOf({
    flags: new Map(
      Object.entries(flags).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as const],
      ),
    ),
    input: process.stdin,
    output: process.stdout,
    isTerminal: isatty(0),
  });
  const today = new Date().toISOString().slice(0, 10);
  try {
    await newStatement(session, { path: dossier, texts, today });
  } finally {
    session.end();
  }
});
