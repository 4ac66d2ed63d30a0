import { stat } from "node:fs/promises";
import { Dossier, type WholeDossier } from "#model/dossier/dossier.ts";
import { faultsIn } from "#model/dossier/dossierFaults.ts";
import { type PlacedDossier, readCuratedFolder } from "./curatedFolder.ts";
import { readJson } from "../json/file.ts";
import { DossierProblems, joinPath, problemLine } from "../json/problems.ts";
import { readReliability } from "../reliability/reliability.ts";
import { readReleaseHistory, type ReleaseHistory, releaseLogOf } from "../release/releases.ts";
import { quoteHash, readVerified, type Verified, verifiedFileFor } from "./verified.ts";

/** Where the dossier is: what DOSSIER in the environment says, else our own. */
export const DOSSIER_PATH = process.env["DOSSIER"] || "data/russia-ukraine";

type LoadedDossier = {
  readonly dossier: WholeDossier;
  readonly notes: readonly string[];
  /** The published documents of the releases that are frozen, the oldest first. */
  readonly frozen: readonly WholeDossier[];
};

/**
 * The dossier of a curated folder, its quotes guarded by verified.json, or of one published JSON
 * file. Throws DossierProblems with every problem found.
 */
export async function loadDossier(path: string): Promise<LoadedDossier> {
  const opened = await openDossier(path);
  const { dossier } = opened;
  if (opened.kind === "published") {
    if (opened.problems.length > 0) throw new DossierProblems(opened.problems);
    return { dossier, notes: [...uncheckedNote(dossier)], frozen: [] };
  }

  const problems = [...opened.problems];
  const verified = await readVerified(verifiedFileFor(path), dossier.id, problems);
  problems.push(...unverifiedQuotes(opened, verified));
  if (problems.length > 0) throw new DossierProblems(problems);
  return {
    dossier: withChecked(dossier, verified),
    notes: [],
    frozen: opened.history?.frozen ?? [],
  };
}

export type OpenedDossier = PlacedDossier & {
  readonly kind: "curated" | "published";
  /** What a curated folder keeps of its releases, if it keeps any. */
  readonly history?: ReleaseHistory | undefined;
  /** What is wrong although every file has the right shape. */
  readonly problems: readonly string[];
};

/** The dossier before its quotes are checked; throws DossierProblems where the shape of a file is wrong. */
export async function openDossier(path: string): Promise<OpenedDossier> {
  const problems: string[] = [];
  const kind = await kindOf(path);
  const placed =
    kind === "curated"
      ? await readCuratedFolder(path, problems)
      : await readPublished(path, problems);
  if (!placed) throw new DossierProblems(problems);

  for (const { list, at, field, found, expected } of faultsIn(placed.dossier)) {
    problems.push(problemLine(placed.placeOf(list, at, field), found, expected));
  }
  const reliability =
    kind === "curated" ? await readReliability(path, placed.dossier, problems) : undefined;
  const counted = { ...placed.dossier, ...(reliability && { reliability }) };
  const history = kind === "curated" ? await readReleaseHistory(path, problems) : undefined;
  if (!history) return { ...placed, dossier: counted, kind, problems };
  const log = releaseLogOf(history, counted);
  problems.push(...log.problems);
  const dossier = { ...counted, releases: log.releases };
  return { ...placed, dossier, history, kind, problems };
}

export function* unverifiedQuotes(
  { dossier, placeOf }: PlacedDossier,
  verified: Verified,
): Generator<string> {
  for (const [at, { id, source, evidence }] of dossier.statements.entries()) {
    if (evidence.kind === "paraphrase") continue;
    if (verified.statements.get(id)?.quote === quoteHash(source, evidence)) continue;
    const { file, path } = placeOf("statements", at, "evidence");
    yield `${file}: ${path}: statement ${id}: its quote has not been checked against the source's text; run npm run data:check -- --texts FOLDER`;
  }
}

async function kindOf(path: string): Promise<OpenedDossier["kind"]> {
  const found = await stat(path).catch(() => undefined);
  if (!found)
    throw new DossierProblems([
      `${path}: found nothing, expected a curated folder or a published JSON file`,
    ]);
  return found.isDirectory() ? "curated" : "published";
}

async function readPublished(file: string, problems: string[]): Promise<PlacedDossier | undefined> {
  const dossier = await readJson(file, Dossier, problems);
  return (
    dossier && {
      dossier,
      placeOf: (list, at, field) => ({ file, path: joinPath(list, at, field) }),
    }
  );
}

function withChecked(dossier: WholeDossier, verified: Verified): WholeDossier {
  const statements = dossier.statements.map((statement) => {
    const quote = verified.statements.get(statement.id);
    if (statement.evidence.kind === "paraphrase" || !quote) return statement;
    const { on, occurrences } = quote;
    return { ...statement, evidence: { ...statement.evidence, checked: { on, occurrences } } };
  });
  return { ...dossier, statements };
}

function* uncheckedNote({ statements }: WholeDossier): Generator<string> {
  const quotes = statements.flatMap(({ evidence }) =>
    evidence.kind === "quote" ? [evidence] : [],
  );
  const unchecked = quotes.filter(({ checked }) => !checked);
  if (unchecked.length > 0) {
    yield `${unchecked.length} of ${quotes.length} quotes have not been checked against their sources' texts`;
  }
}
