import { join } from "node:path";
import type { Reason, Release, ReleaseNote } from "#model/dossier/release.ts";
import type { ReleaseChanges } from "#model/releases/changes.ts";
import { joinPath, problemLine } from "../json/problems.ts";

type Known = {
  readonly folder: string;
  readonly version: string;
  readonly note: ReleaseNote | undefined;
  readonly changes: ReleaseChanges;
  /** Of every release. */
  readonly reasons: readonly Reason[];
};

/** One release with its date and reasons; what people have not said of it, or said in vain, is a problem. */
export function releaseOf(known: Known, problems: string[]): Release {
  const { folder, version, note, changes } = known;
  const { recoded, withdrawn } = changes;
  if (!note) {
    problems.push(
      `${join(folder, "releases.json")}: found nothing of release ${version}, expected { "version": "${version}", "date": …, "summary": … }`,
    );
  }
  problems.push(...idleReasons(known));
  const reasonOf = (statement: string, what: string) => {
    const reason = known.reasons.find(
      (said) => said.release === version && said.statement === statement,
    );
    if (!reason) {
      problems.push(
        `${join(folder, "changes.json")}: statement ${statement}: ${what} in release ${version}, expected a reason: { "release": "${version}", "statement": "${statement}", "reason": … }`,
      );
    }
    return reason?.reason ?? "";
  };
  return {
    version,
    date: note?.date ?? "",
    summary: note?.summary ?? "",
    added: changes.added,
    removed: changes.removed,
    // In the order of the published shape, so that a site built from the published file is the same.
    recoded: recoded.map(({ changes: fields, ...one }) => ({
      ...one,
      reason: reasonOf(one.statement, `re-coded (${changesIn(fields)})`),
      changes: fields,
    })),
    withdrawn: withdrawn.map((one) => ({ ...one, reason: reasonOf(one.statement, "withdrawn") })),
    reworded: changes.reworded,
  };
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
