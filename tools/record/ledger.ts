import { Text } from "#model/dossier/parts.ts";
import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { type WholeDossier, SourceId, StatementId } from "#model/dossier/dossier.ts";
import { type FileOf, readJsonFolder } from "#tools/json/folder.ts";
import { type Checking, joinPath, problemLine } from "#tools/json/problems.ts";
import { quoteStart } from "./quoteFaults.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** What became of every sentence of a source: the statements made of it, or why it was left out. */
export const Ledger = v.strictObject({
  source: SourceId,
  sentences: v.array(
    v.strictObject({
      n: v.pipe(v.number(), v.integer(), v.minValue(1)),
      statements: v.optional(v.pipe(v.array(StatementId), v.nonEmpty("at least one statement"))),
      leftOut: v.optional(Text),
    }),
  ),
});
export type Ledger = v.InferOutput<typeof Ledger>;

/** The numbers of the sentences that nobody has accounted for yet. */
export function openSentences({ sentences }: Ledger): readonly number[] {
  return sentences.flatMap(({ n, statements, leftOut }) =>
    statements === undefined && leftOut === undefined ? [n] : [],
  );
}

export type LedgerContext = {
  readonly dossier: WholeDossier;
  /** How many sentences each source's text has, as far as it is known. */
  readonly counts: ReadonlyMap<string, number>;
  /** The texts at hand, if any. */
  readonly texts: ReadonlyMap<SourceId, string>;
};

/** What the ledgers of a curated folder fail to account for: every source read whole has one. */
export async function* ledgerProblems(folder: string, context: LedgerContext): Checking<void> {
  const ledgers = yield* readJsonFolder(join(folder, "ledger"), Ledger);
  for (const { id, read } of context.dossier.sources) {
    const file = join(folder, "ledger", `${id}.json`);
    if (read === "whole" && !existsSync(file))
      yield `${file}: found nothing, expected a ledger, for the source was read whole`;
  }
  for (const ledger of ledgers) yield* problemsOf(ledger, context);
}

function* problemsOf(
  { id, file, content }: FileOf<Ledger>,
  context: LedgerContext,
): Generator<string> {
  const at = (...steps: (string | number)[]) => ({ file, path: joinPath(...steps) });
  const { source, sentences } = content;
  if (source !== id) yield problemLine(at("source"), source, `"${id}", as the file is called`);
  if (!context.dossier.sources.some((known) => known.id === source)) {
    yield problemLine(at("source"), source, "the id of a source");
    return;
  }

  const count = context.counts.get(source);
  if (count === undefined) {
    yield `${file}: the sentences of ${source} have not been counted; run npm run data:check -- --texts FOLDER`;
  } else if (sentences.length !== count) {
    yield problemLine(
      at("sentences"),
      sentences.length,
      `an entry for each of the text's ${count} sentences`,
    );
  }

  const statements = context.dossier.statements.filter((statement) => statement.source === source);
  for (const [index, { n, statements: made, leftOut }] of sentences.entries()) {
    if (n !== index + 1)
      yield problemLine(at("sentences", index, "n"), n, `${index + 1}, for sentences count from 1`);
    if ((made === undefined) === (leftOut === undefined)) {
      const expected = "either the statements made of it or why it was left out";
      yield problemLine(at("sentences", index), { statements: made, leftOut }, expected);
    }
    for (const [place, statement] of (made ?? []).entries()) {
      if (statements.some((known) => known.id === statement)) continue;
      yield problemLine(
        at("sentences", index, "statements", place),
        statement,
        `the id of a statement of ${source}`,
      );
    }
  }

  const inText = sentencesOf(context.texts.get(source) ?? "");
  for (const statement of statements) {
    const listed = sentences
      .filter((sentence) => sentence.statements?.includes(statement.id))
      .map(({ n }) => n);
    if (listed.length === 0) {
      yield problemLine(
        at("sentences"),
        undefined,
        `statement ${statement.id} to be listed with a sentence`,
      );
    }
    const touched = touchedBy(statement, inText, context);
    if (listed.length > 0 && touched && !touched.some((n) => listed.includes(n))) {
      const expected = `${touched.join(" or ")}, where the quote of ${statement.id} is`;
      yield problemLine(at("sentences"), listed.join(", "), expected);
    }
  }
}

/** The numbers of the sentences that the statement's quote is in; undefined if that cannot be known. */
function touchedBy(
  { source, evidence }: WholeDossier["statements"][number],
  sentences: readonly Sentence[],
  { texts }: LedgerContext,
): readonly number[] | undefined {
  if (evidence.kind === "paraphrase") return undefined;
  const start = quoteStart(evidence, texts.get(source) ?? "");
  if (start === undefined) return undefined;
  const end = start + evidence.exact.length;
  return sentences.flatMap((sentence, at) =>
    sentence.start < end && start < sentence.end ? [at + 1] : [],
  );
}
