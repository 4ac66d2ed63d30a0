import { isatty } from "node:tty";
import { parseArgs } from "node:util";
import { DOSSIER_PATH } from "../../record/dossierFiles.ts";
import { newStatement } from "../../newStatement/run.ts";
import { sessionOf } from "../../newStatement/session.ts";
import { orStop } from "../../json/orStop.ts";

/** Every answer can be given as a flag of its name: --party north. */
const ANSWERS =
  "source title outlet author url published publishedBasis retrieved language kind read provenance " +
  "evidence quote place text pinpoint party issue stance unplaced alt voice document " +
  "speaker speakerRole speakerParty firmness said proposal conditionalOn copies confidence note write";

// npm run data:new -- --texts FOLDER [--dossier PATH] [--ANSWER …]
await orStop(async () => {
  const names = [...ANSWERS.split(" "), "dossier", "texts"];
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
