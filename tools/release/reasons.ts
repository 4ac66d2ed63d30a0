import { join } from "node:path";
import type { Reason, Release, ReleaseNote } from "#model/dossier/release.ts";
import type { ReleaseChanges } from "#model/releases/changes.ts";
import { joinPath, problemLine } from "#tools/json/problems.ts";

type Known = {
  readonly folder: string;
  readonly version: string;
  readonly note: ReleaseNote | undefined;
  readonly changes: ReleaseChanges;
  /** Of every release. */
  readonly reasons: readonly Reason[];
};

/** One release with its date and reasons; what people have not said of it, or said in vain, is a problem. */
export function* releaseOf(known: Known): Generator<string, Release> {
  const { folder, version, note, changes } = known;
  if (!note)
    yield `${join(folder, "releases.json")}: found nothing of release ${version}, expected { "version": "${version}", "date": …, "summary": … }`;
  yield* idleReasons(known);
  const recoded: Release["recoded"][number][] = [];
  // In the order of the published shape, so that a site built from the published file is the same.
  for (const { changes: fields, ...one } of changes.recoded) {
    const reason = yield* reasonOf(known, one.statement, `re-coded (${changesIn(fields)})`);
    recoded.push({ ...one, reason, changes: fields });
  }
  const withdrawn: Release["withdrawn"][number][] = [];
  for (const one of changes.withdrawn)
    withdrawn.push({ ...one, reason: yield* reasonOf(known, one.statement, "withdrawn") });
  return {
    version,
    date: note?.date ?? "",
    summary: note?.summary ?? "",
    added: changes.added,
    removed: changes.removed,
    recoded,
    withdrawn,
    reworded: changes.reworded,
  };
}

function* reasonOf(
  { folder, version, reasons }: Known,
  statement: string,
  what: string,
): Generator<string, string> {
  const said = reasons.find((one) => one.release === version && one.statement === statement);
  if (!said)
    yield `${join(folder, "changes.json")}: statement ${statement}: ${what} in release ${version}, expected a reason: { "release": "${version}", "statement": "${statement}", "reason": … }`;
  return said?.reason ?? "";
}

/** Reasons for what did not change, and second ones for what did. */
function* idleReasons({ folder, version, changes, reasons }: Known): Generator<string> {
  const changed = [...changes.recoded, ...changes.withdrawn].map(({ statement }) => statement);
  for (const [at, { release, statement }] of reasons.entries()) {
    if (release !== version) continue;
    const first = reasons.findIndex(
      (said) => said.release === release && said.statement === statement,
    );
    if (changed.includes(statement) && first === at) continue;
    const expected =
      first < at
        ? `one reason a statement; [${first}] has this one's`
        : `a statement that release ${version} re-coded or withdrew`;
    yield problemLine(
      { file: join(folder, "changes.json"), path: joinPath(at, "statement") },
      statement,
      expected,
    );
  }
}

/** "stance: river → ridge; firmness: demand → open". */
function changesIn(changes: ReleaseChanges["recoded"][number]["changes"]): string {
  const words = (side: readonly string[]) => side.join(", ") || "nothing";
  return changes.map(({ field, from, to }) => `${field}: ${words(from)} → ${words(to)}`).join("; ");
}
