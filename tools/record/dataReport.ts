import { writeFile } from "node:fs/promises";
import type { Dossier } from "#model/dossier/dossier.ts";
import { compareQuotes, type Comparison } from "./compareQuotes.ts";
import {
  type OpenedDossier,
  loadDossier,
  loadOpened,
  openDossier,
  unverifiedQuotes,
} from "./dossierFiles.ts";
import { ledgerProblems } from "./ledger.ts";
import { linkCounts } from "./linkCounts.ts";
import { type Checking, DossierProblems, sound } from "#tools/json/problems.ts";
import { sourceTexts } from "./sourceTexts.ts";
import { numberProblems } from "#tools/release/releases.ts";
import { readVerified, verifiedFileFor, verifiedText } from "./verified.ts";

type Run = {
  readonly path: string;
  /** The folder of the sources' texts; without it the quotes are only guarded by verified.json. */
  readonly texts?: string | undefined;
  /** The day to write beside quotes that are new or changed. */
  readonly today: string;
};

/**
 * Checks the dossier and says in a few lines what is in it; throws DossierProblems with every
 * problem found. With texts, and if nothing is wrong, it renews verified.json.
 */
export async function dataReport(run: Run): Promise<readonly string[]> {
  const opened = await openDossier(run.path);
  if (opened.kind === "published") {
    if (run.texts !== undefined) {
      throw new DossierProblems([
        `${run.path}: found a published file, expected a curated folder to compare with texts`,
      ]);
    }
    const { dossier, notes } = await loadOpened(run.path, opened);
    return [countsOf(dossier), ...notes];
  }
  const lines =
    run.texts === undefined
      ? await sound(guarded(opened, run.path))
      : await compared(opened, { ...run, texts: run.texts });
  const { dossier } = await loadDossier(run.path);
  return [countsOf(dossier), ...lines, linkCounts(dossier)];
}

async function* guarded(opened: OpenedDossier, path: string): Checking<readonly string[]> {
  const { dossier } = opened;
  yield* opened.problems;
  yield* releaseNumber(opened);
  const verified = yield* readVerified(verifiedFileFor(path), dossier.id);
  yield* unverifiedQuotes(opened, verified);
  yield* ledgerProblems(path, { dossier, counts: verified.sentences, texts: new Map() });
  return [
    `${quotesIn(dossier)} quotes are guarded by verified.json; 0 were compared with texts in this run.`,
  ];
}

type RunWithTexts = Run & { readonly texts: string };

async function compared(opened: OpenedDossier, run: RunWithTexts): Promise<readonly string[]> {
  const { dossier } = opened;
  const file = verifiedFileFor(run.path);
  const comparison = await sound(comparing(opened, run));

  await writeFile(file, await verifiedText(file, dossier.id, comparison.verified));
  const rest = quotesIn(dossier) - comparison.compared;
  return [
    `${comparison.compared} quotes compared with texts in this run; written to ${file}.`,
    ...(rest > 0
      ? [`${rest} quotes are only guarded by verified.json: their sources' texts are not there.`]
      : []),
  ];
}

async function* comparing(
  opened: OpenedDossier,
  { path, texts: folder, today }: RunWithTexts,
): Checking<Comparison> {
  const { dossier } = opened;
  yield* opened.problems;
  yield* releaseNumber(opened);
  const verified = yield* readVerified(verifiedFileFor(path), dossier.id);
  const texts = yield* sourceTexts(folder, dossier.sources);
  const comparison = yield* compareQuotes(opened, { texts, verified, today });
  const { sentences: counts } = comparison.verified;
  yield* ledgerProblems(path, { dossier, counts, texts });
  return comparison;
}

/** What is wrong with the dossier's release number, if its folder keeps releases. */
function* releaseNumber({ history, dossier }: OpenedDossier): Generator<string> {
  if (history) yield* numberProblems(history, dossier);
}

function countsOf(dossier: Dossier): string {
  const { id, parties, issues, sources, statements } = dossier;
  const lists = Object.entries({ parties, issues, sources, statements });
  const counts = lists.map(([name, list]) => `${list.length} ${name}`);
  return `${id}: ${counts.join(", ")}, ${quotesIn(dossier)} quotes.`;
}

function quotesIn({ statements }: Dossier): number {
  return statements.filter(({ evidence }) => evidence.kind === "quote").length;
}
