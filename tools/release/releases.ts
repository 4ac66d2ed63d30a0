import { existsSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { Dossier, type WholeDossier } from "#model/dossier/dossier.ts";
import { Reason, type Release, ReleaseNote } from "#model/dossier/release.ts";
import { releaseChangesOf } from "#model/releases/changes.ts";
import { compareVersions, nextVersion, raiseOf } from "#model/releases/level.ts";
import { readJson, readJsonIfThere } from "../json/file.ts";
import { readJsonFolder } from "../json/folder.ts";
import { joinPath, problemLine } from "../json/problems.ts";
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
export async function readReleaseHistory(
  folder: string,
  problems: string[],
): Promise<ReleaseHistory | undefined> {
  const [frozenFolder, notesFile] = [frozenFolderOf(folder), join(folder, "releases.json")];
  const reasonsFile = join(folder, "changes.json");
  if (![frozenFolder, notesFile, reasonsFile].some(existsSync)) return undefined;
  const notes = await readJson(notesFile, v.array(ReleaseNote), problems);
  const reasons = await readJsonIfThere(reasonsFile, v.array(Reason), problems);
  const files = existsSync(frozenFolder)
    ? await readJsonFolder(frozenFolder, Dossier, problems)
    : [];
  for (const { id, file, content } of files) {
    if (content.release === id) continue;
    problems.push(
      problemLine({ file, path: "release" }, content.release, `"${id}", as the file is called`),
    );
  }
  const frozen = files
    .map(({ content }) => content)
    .toSorted((a, b) => compareVersions(a.release, b.release));
  return { folder, frozen, notes: notes ?? [], reasons: reasons ?? [] };
}

type ReleaseLog = {
  /** Every release up to the dossier's own, the newest first. */
  readonly releases: Release[];
  readonly problems: readonly string[];
};

/** What each release changed, with the reasons; a code that changed without one is a problem. */
export function releaseLogOf(history: ReleaseHistory, dossier: WholeDossier): ReleaseLog {
  const { folder, frozen, notes, reasons } = history;
  const problems: string[] = [];
  const before = frozen.filter(({ release }) => compareVersions(release, dossier.release) < 0);
  const chain = [...before, dossier];
  const releases = chain.map((document, at) => {
    const version = document.release;
    const note = notes.find((known) => known.version === version);
    const changes = releaseChangesOf(chain[at - 1], document);
    return releaseOf({ folder, version, note, changes, reasons }, problems);
  });
  for (const [at, { release }] of reasons.entries()) {
    if (chain.some((document) => document.release === release)) continue;
    const expected = `one of ${chain.map((document) => document.release).join(", ")}`;
    problems.push(
      problemLine(
        { file: join(folder, "changes.json"), path: joinPath(at, "release") },
        release,
        expected,
      ),
    );
  }
  problems.push(...changedAfterFreeze(history, dossier));
  return { releases: releases.toReversed(), problems };
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
