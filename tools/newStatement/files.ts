import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Dossier, type Source, type WholeStatement } from "#model/dossier/dossier.ts";
import { readJsonIfThere } from "#tools/json/file.ts";
import { jsonText } from "#tools/json/text.ts";
import { Ledger, openSentences } from "#tools/record/ledger.ts";
import { sound } from "#tools/json/problems.ts";
import { quoteStart } from "#tools/record/quoteFaults.ts";
import { sentencesOf } from "#tools/record/sentences.ts";

type Addition = {
  readonly folder: string;
  readonly source: Source;
  readonly isNewSource: boolean;
  readonly statement: WholeStatement;
  /** The source's text, if it is at hand. */
  readonly text: string | undefined;
};

type Change = {
  /** The new contents of every file that changes. */
  readonly files: ReadonlyMap<string, string>;
  /** What else the reader should know of it. */
  readonly notes: readonly string[];
  /** The numbers of the sentences of the source that nobody has accounted for. */
  readonly open: readonly number[];
};

/** What a new statement changes in the folder; nothing is written yet. */
export async function changeWith(addition: Addition): Promise<Change> {
  const { folder, source, isNewSource, statement } = addition;
  const fileOf = (list: string) => join(folder, list, `${source.id}.json`);
  const statements = await sound(readJsonIfThere(fileOf("statements"), Dossier.entries.statements));
  const ledger = await sound(readJsonIfThere(fileOf("ledger"), Ledger));
  const entered = withEntry(ledger, addition);
  const files = new Map([
    ...(isNewSource ? ([[fileOf("sources"), jsonText(source)]] as const) : []),
    [fileOf("statements"), jsonText([...(statements ?? []), statement])],
    ...(entered ? ([[fileOf("ledger"), jsonText(entered)]] as const) : []),
  ]);
  const notes = (ledger?.sentences ?? []).flatMap(({ n, leftOut }) =>
    leftOut !== undefined && entered?.sentences[n - 1]?.statements
      ? [`Sentence ${n} was left out (${leftOut}) and is coded now.`]
      : [],
  );
  return { files, notes, open: entered ? openSentences(entered) : [] };
}

/** The ledger with the statement at each sentence that its quote is in; a new one for a new source read whole. */
function withEntry(
  ledger: Ledger | undefined,
  { source, statement, text }: Addition,
): Ledger | undefined {
  const { id, evidence } = statement;
  const sentences = text === undefined ? [] : sentencesOf(text);
  if (!ledger && (source.read !== "whole" || sentences.length === 0)) return undefined;
  const known = ledger ?? {
    source: source.id,
    sentences: sentences.map((_, at): Ledger["sentences"][number] => ({ n: at + 1 })),
  };
  const start = evidence.kind === "quote" ? quoteStart(evidence, text ?? "") : undefined;
  const end = evidence.kind === "quote" ? (start ?? 0) + evidence.exact.length : 0;
  const isTouched = (n: number) => {
    const sentence = sentences[n - 1];
    return start !== undefined && sentence && sentence.start < end && start < sentence.end;
  };
  return {
    ...known,
    sentences: known.sentences.map((entry) =>
      isTouched(entry.n) ? { n: entry.n, statements: [...(entry.statements ?? []), id] } : entry,
    ),
  };
}

/** Writes all of the files or none: each beside its place first, and back again if one fails. */
export async function writeTogether(files: ReadonlyMap<string, string>): Promise<void> {
  const before = new Map<string, string | undefined>();
  const ignored = () => undefined;
  process.on("SIGINT", ignored);
  try {
    for (const [file, text] of files) {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(`${file}.new`, text);
    }
    for (const file of files.keys()) {
      before.set(file, existsSync(file) ? await readFile(file, "utf8") : undefined);
      await rename(`${file}.new`, file);
    }
  } catch (fault) {
    for (const [file, text] of before) {
      if (text === undefined) await rm(file, { force: true });
      else await writeFile(file, text);
    }
    throw fault;
  } finally {
    for (const file of files.keys()) await rm(`${file}.new`, { force: true });
    process.off("SIGINT", ignored);
  }
}
