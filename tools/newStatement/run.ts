import { join } from "node:path";
import * as v from "valibot";
import {
  type Source,
  type SourceId,
  StatementId,
  type WholeStatement,
} from "#model/dossier/dossier.ts";
import { dataReport } from "#tools/record/dataReport.ts";
import { openDossier } from "#tools/record/dossierFiles.ts";
import { changeWith, writeTogether } from "./files.ts";
import { filledIn } from "./form.ts";
import { PASSAGE_QUESTIONS, passageOf } from "./passage.ts";
import { SOURCE_QUESTIONS, sourceFrom } from "./source.ts";
import { STATEMENT_QUESTIONS, statementForm } from "./statement.ts";
import { type Session, Stopped } from "./session.ts";
import { DossierProblems, sound } from "#tools/json/problems.ts";
import { sentencesOf } from "#tools/record/sentences.ts";
import { sourceTexts } from "#tools/record/sourceTexts.ts";

type Run = {
  readonly path: string;
  /** The folder of the sources' texts. */
  readonly texts: string | undefined;
  readonly today: string;
};

/** The names of all that may be asked, which are those of the flags that answer. */
export const ANSWERS: readonly string[] = [
  "source",
  ...Object.keys(SOURCE_QUESTIONS),
  ...Object.keys(PASSAGE_QUESTIONS),
  ...Object.keys(STATEMENT_QUESTIONS),
  "write",
];

/** Asks for a statement and all it needs, writes it into the folder, checks the folder and says what remains. */
export async function newStatement(session: Session, { path, texts, today }: Run): Promise<void> {
  const opened = await openDossier(path);
  if (opened.kind === "published")
    throw new Stopped(`${path}: found a published file, expected a curated folder`);
  if (opened.problems.length > 0) throw new DossierProblems(opened.problems);

  const { source, isNewSource } = await sourceFrom(session, { dossier: opened.dossier, today });
  const text = texts === undefined ? undefined : await textOf(texts, source);
  const dossier = isNewSource
    ? { ...opened.dossier, sources: [...opened.dossier.sources, source] }
    : opened.dossier;
  const passage = await passageOf(session, {
    text,
    expected: `${join(texts ?? "FOLDER", `${source.id}.txt`)}, with --texts ${texts ?? "FOLDER"}`,
  });
  const used = [dossier, ...(opened.history?.frozen ?? [])].flatMap(({ statements }) => statements);
  const id = nextId(source.id, used);
  const statement = await filledIn(
    session,
    statementForm(dossier, { id, source: source.id, ...passage }),
  );

  session.say(JSON.stringify(statement, null, 2));
  const isWanted = await session.ask(
    "write",
    { words: "Write it?", allowed: ["yes", "no"], fallback: "yes" },
    (answer) =>
      answer === "yes" || answer === "no"
        ? { value: answer === "yes" }
        : { problem: `write: found "${answer}", expected yes or no` },
  );
  session.end();
  if (!isWanted) throw new Stopped("Nothing was written.");
  const change = await changeWith({ folder: path, source, isNewSource, statement, text });
  await writeTogether(change.files);
  session.say(`Written: statement ${id} in ${[...change.files.keys()].join(", ")}`);
  for (const note of change.notes) session.say(note);
  for (const line of await checkOf({ path, texts, today })) session.say(line);
  const sentences = sentencesOf(text ?? "");
  for (const n of change.open) session.say(`Sentence ${n}: ${sentences[n - 1]?.text ?? ""}`);
  session.say(CELLS);
}

async function textOf(folder: string, source: Source): Promise<string | undefined> {
  return (await sound(sourceTexts(folder, [source]))).get(source.id);
}

/** One more than the highest number of the source, also of statements that were withdrawn. */
function nextId(source: SourceId, statements: readonly Pick<WholeStatement, "id">[]): StatementId {
  const numbers = statements.flatMap(({ id }) =>
    id.startsWith(`${source}-`) ? [Number(id.slice(source.length + 1))] : [],
  );
  const next = Math.max(0, ...numbers.filter(Number.isInteger)) + 1;
  return v.parse(StatementId, `${source}-${String(next).padStart(2, "0")}`);
}

const CELLS =
  "If a cell changed, say in tools/expected/ what it says now and why: npx vitest run tools/expected/cells.test.ts";

/** What the check says of the folder now. */
async function checkOf(run: Run): Promise<readonly string[]> {
  try {
    return [...(await dataReport(run)), "The check has nothing to say."];
  } catch (fault) {
    if (!(fault instanceof DossierProblems)) throw fault;
    return ["What remains:", ...fault.problems];
  }
}
