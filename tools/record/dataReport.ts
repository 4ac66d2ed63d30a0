import { writeFile } from "node:fs/promises";
import type { Dossier } from "#model/dossier/dossier.ts";
import { compareQuotes } from "./compareQuotes.ts";
import { type OpenedDossier, loadDossier, openDossier, unverifiedQuotes } from "./dossierFiles.ts";
import { ledgerProblems } from "./ledger.ts";
import { linkCounts } from "./linkCounts.ts";
import { DossierProblems } from "../json/problems.ts";
import { sourceTexts } from "./sourceTexts.ts";
import { numberProblems } from "../release/releases.ts";
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
    const { dossier, notes } = await loadDossier(run.path);
    return [countsOf(dossier), ...notes];
  }
  const lines =
    run.texts === undefined
      ? await guarded(opened, run)
      : await compared(opened, { ...run, texts: run.texts });
  const { dossier } = await loadDossier(run.path);
  return [countsOf(dossier), ...lines, linkCounts(dossier)];
}

async function guarded(opened: OpenedDossier, { path }: Run): Promise<readonly string[]> {
  const { dossier } = opened;
  const problems = [...opened.problems, ...releaseNumber(opened)];
  const { statements, sentences } = await readVerified(verifiedFileFor(path), dossier.id, problems);
  problems.push(...unverifiedQuotes(opened, { statements, sentences }));
  problems.push(...(await ledgerProblems(path, { dossier, counts: sentences, texts: new Map() })));
  if (problems.length > 0) throw new DossierProblems(problems);
  return [
    `${quotesIn(dossier)} quotes are guarded by verified.json; 0 were compared with texts in this run.`,
  ];
}

async function compared(
  opened: OpenedDossier,
  { path, texts: folder, today }: Run & { texts: string },
) {
  const { dossier } = opened;
  const problems = [...opened.problems, ...releaseNumber(opened)];
  const file = verifiedFileFor(path);
  const before = await readVerified(file, dossier.id, problems);
  const texts = await sourceTexts(folder, dossier.sources, problems);
  const comparison = compareQuotes(opened, { texts, verified: before, today });
  const { sentences } = comparison.verified;
  problems.push(
    ...comparison.problems,
    ...(await ledgerProblems(path, { dossier, counts: sentences, texts })),
  );
  if (problems.length > 0) throw new DossierProblems(problems);

  await writeFile(file, await verifiedText(file, dossier.id, comparison.verified));
  const rest = quotesIn(dossier) - comparison.compared;
  return [
    `${comparison.compared} quotes compared with texts in this run; written to ${file}.`,
    ...(rest > 0
      ? [`${rest} quotes are only guarded by verified.json: their sources' texts are not there.`]
      : []),
  ];
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
