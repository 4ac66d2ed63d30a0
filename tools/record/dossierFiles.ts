import { stat } from "node:fs/promises";
import { Dossier, type WholeDossier } from "#model/dossier/dossier.ts";
import { faultsIn } from "#model/faults/dossierFaults.ts";
import { type PlacedDossier, readCuratedFolder } from "./curatedFolder.ts";
import { readJson } from "#tools/json/file.ts";
import {
  checked,
  type Checking,
  DossierProblems,
  few,
  joinPath,
  type Problem,
  problemLine,
  sound,
} from "#tools/json/problems.ts";
import { readCodings } from "#tools/reliability/codings.ts";
import { reliabilityOf } from "#tools/reliability/reliability.ts";
import { readReleaseHistory, type ReleaseHistory, releaseLogOf } from "#tools/release/releases.ts";
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
  return loadOpened(path, await openDossier(path));
}

/** The same of a dossier that was opened already. */
export async function loadOpened(path: string, opened: OpenedDossier): Promise<LoadedDossier> {
  const { dossier } = opened;
  if (opened.kind === "published") {
    if (opened.problems.length > 0) throw new DossierProblems(opened.problems);
    return { dossier, notes: [...uncheckedNote(dossier)], frozen: [] };
  }

  return {
    dossier: withChecked(dossier, await sound(verifying(path, opened))),
    notes: [],
    frozen: opened.history?.frozen ?? [],
  };
}

async function* verifying(path: string, opened: OpenedDossier): Checking<Verified> {
  yield* opened.problems;
  const verified = yield* readVerified(verifiedFileFor(path), opened.dossier.id);
  yield* unverifiedQuotes(opened, verified);
  return verified;
}

export type OpenedDossier = PlacedDossier & {
  readonly kind: "curated" | "published";
  /** What a curated folder keeps of its releases, if it keeps any. */
  readonly history?: ReleaseHistory | undefined;
  /** What is wrong although every file has the right shape. */
  readonly problems: readonly Problem[];
};

/** The dossier before its quotes are checked; throws DossierProblems where the shape of a file is wrong. */
export async function openDossier(path: string): Promise<OpenedDossier> {
  const { value: opened, problems } = await checked(
    (await isFolder(path)) ? openFolder(path) : openPublished(path),
  );
  if (!opened) throw new DossierProblems(problems);
  return { ...opened, problems };
}

type Opened = Omit<OpenedDossier, "problems">;

async function* openFolder(folder: string): Checking<Opened | undefined> {
  const placed = yield* readCuratedFolder(folder);
  if (!placed) return undefined;
  yield* contradictionsIn(placed);
  const codings = yield* readCodings(folder);
  const reliability = codings && (yield* reliabilityOf(codings, placed.dossier));
  const counted = { ...placed.dossier, ...(reliability && { reliability }) };
  const history = yield* readReleaseHistory(folder);
  if (!history) return { ...placed, dossier: counted, kind: "curated" };
  const releases = yield* releaseLogOf(history, counted);
  return { ...placed, dossier: { ...counted, releases }, history, kind: "curated" };
}

async function* openPublished(file: string): Checking<Opened | undefined> {
  const dossier = yield* readJson(file, Dossier);
  if (!dossier) return undefined;
  const placed: PlacedDossier = {
    dossier,
    placeOf: (list, at, field) => ({ file, path: joinPath(list, at ?? "", field) }),
  };
  yield* contradictionsIn(placed);
  return { ...placed, kind: "published" };
}

function contradictionsIn({ dossier, placeOf }: PlacedDossier): Generator<Problem> {
  return few(faultsIn(dossier, latestDay()), ({ list, at, field, found, expected }) =>
    problemLine(placeOf(list, at, field), found, expected),
  );
}

/** Today where it comes first: what is said there today is not in the future. */
function latestDay(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
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

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  if (!found)
    throw new DossierProblems([
      `${path}: found nothing, expected a curated folder or a published JSON file`,
    ]);
  return found.isDirectory();
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
  const unchecked = quotes.filter((quote) => !quote.checked);
  if (unchecked.length > 0) {
    yield `${unchecked.length} of ${quotes.length} quotes have not been checked against their sources' texts`;
  }
}
