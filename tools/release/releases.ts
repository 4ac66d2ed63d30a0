import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { Dossier, type WholeDossier } from "#model/dossier/dossier.ts";
import { Reason, type Release, ReleaseNote } from "#model/dossier/release.ts";
import { releaseChangesOf } from "#model/releases/changes.ts";
import { compareVersions, nextVersion, raiseOf } from "#model/releases/level.ts";
import { readJson, readJsonIfThere } from "#tools/json/file.ts";
import { readJsonFolder } from "#tools/json/folder.ts";
import { type Checking, joinPath, problemLine } from "#tools/json/problems.ts";
import { releaseOf } from "./reasons.ts";

/** What a curated folder keeps of its releases: the published documents as they were, and what people say of them. */
export type ReleaseHistory = {
  readonly folder: string;
  /** The oldest first. */
  readonly frozen: readonly WholeDossier[];
  readonly notes: readonly ReleaseNote[];
  readonly reasons: readonly Reason[];
};

/** The folder of the frozen documents, one a release. */
export function frozenFolderOf(folder: string): string {
  return join(folder, "releases");
}

/** The history that a folder keeps; undefined if it keeps none. */
export async function* readReleaseHistory(folder: string): Checking<ReleaseHistory | undefined> {
  const [frozenFolder, notesFile] = [frozenFolderOf(folder), join(folder, "releases.json")];
  const reasonsFile = join(folder, "changes.json");
  if (![frozenFolder, notesFile, reasonsFile].some(existsSync)) return undefined;
  const notes = yield* readJson(notesFile, v.array(ReleaseNote));
  const reasons = yield* readJsonIfThere(reasonsFile, v.array(Reason));
  const files = existsSync(frozenFolder) ? yield* readJsonFolder(frozenFolder, Dossier) : [];
  for (const { id, file, content } of files) {
    if (content.release === id) continue;
    yield problemLine({ file, path: "release" }, content.release, `"${id}", as the file is called`);
  }
  const frozen = files
    .map(({ content }) => content)
    .toSorted((a, b) => compareVersions(a.release, b.release));
  return { folder, frozen, notes: notes ?? [], reasons: reasons ?? [] };
}

/**
 * Every release up to the dossier's own, the newest first: what it changed, with the reasons; a
 * code that changed without one is a problem.
 */
export function* releaseLogOf(
  history: ReleaseHistory,
  dossier: WholeDossier,
): Generator<string, Release[]> {
  const { folder, frozen, notes, reasons } = history;
  const before = frozen.filter(({ release }) => compareVersions(release, dossier.release) < 0);
  const chain = [...before, dossier];
  const releases: Release[] = [];
  for (const [at, document] of chain.entries()) {
    const version = document.release;
    const note = notes.find((known) => known.version === version);
    const changes = releaseChangesOf(chain[at - 1], document);
    releases.unshift(yield* releaseOf({ folder, version, note, changes, reasons }));
  }
  for (const [at, { release }] of reasons.entries()) {
    if (chain.some((document) => document.release === release)) continue;
    const expected = `one of ${chain.map((document) => document.release).join(", ")}`;
    yield problemLine(
      { file: join(folder, "changes.json"), path: joinPath(at, "release") },
      release,
      expected,
    );
  }
  yield* changedAfterFreeze(history, dossier);
  return releases;
}

/** A release that is frozen keeps its codes: whoever pinned it reads the same for good. */
function* changedAfterFreeze({ folder, frozen }: ReleaseHistory, dossier: WholeDossier) {
  const same = frozen.find(({ release }) => release === dossier.release);
  if (!same) return;
  const { recoded, withdrawn } = releaseChangesOf(same, dossier);
  for (const { statement } of [...recoded, ...withdrawn]) {
    const expected = `a higher number, for that release is frozen and statement ${statement} was re-coded or withdrawn since`;
    yield problemLine(
      { file: join(folder, "dossier.json"), path: "release" },
      dossier.release,
      expected,
    );
  }
}

/** Whether the dossier's number is raised enough over the last frozen release. */
export function* numberProblems({ folder, frozen }: ReleaseHistory, dossier: WholeDossier) {
  const last = frozen.at(-1);
  const raise = last && raiseOf(last, dossier);
  if (!raise) return;
  const lowest = nextVersion(last.release, raise.level);
  if (compareVersions(dossier.release, lowest) >= 0) return;
  yield problemLine(
    { file: join(folder, "dossier.json"), path: "release" },
    dossier.release,
    `${lowest} or higher, a ${raise.level} change since ${last.release} (${raise.because})`,
  );
}
