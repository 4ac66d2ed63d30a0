import { by } from "#model/text/order.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import type { Release } from "#model/dossier/release.ts";
import { isSame, releaseChangesOf } from "./changes.ts";

/** Which of a release's three numbers is raised, the first before the last. */
type Level = "major" | "minor" | "patch";

const DATES = ["asOf", "recordEnds"] as const;

/** Why a release raises at least that number, in words. */
export type Raise = { readonly level: Level; readonly because: string };

/**
 * The number that the changes between two releases raise; undefined when nothing changed. Major:
 * what was published reads differently. Minor: there is more to read. Patch: the words around it.
 */
export function raiseOf(before: WholeDossier, after: WholeDossier): Raise | undefined {
  const { added, removed, recoded, withdrawn } = releaseChangesOf(before, after);
  const causes: readonly (readonly [Level, string, readonly string[]])[] = [
    ["major", "statements re-coded", recoded.map(({ statement }) => statement)],
    ["major", "statements withdrawn", withdrawn.map(({ statement }) => statement)],
    ["major", "removed", idsIn(removed)],
    ["major", "rules changed", changedRules(before, after)],
    ["minor", "sources with new statements", added.statements.map(({ source }) => source)],
    ["minor", "added", idsIn(added)],
    ["minor", "dates of the record moved", DATES.filter((date) => before[date] !== after[date])],
  ];
  const raise = causes.find(([, , ids]) => ids.length > 0);
  if (raise) {
    const [level, what, ids] = raise;
    const first = ids.length > 1 ? `, the first is ${ids[0]}` : ` (${ids[0]})`;
    return { level, because: `${what}: ${ids.length}${first}` };
  }
  return isSame(contentOf(before), contentOf(after))
    ? undefined
    : { level: "patch", because: "some wording changed" };
}

/** The lowest number that the next release may have: "2.0.0" after "1.4.2" and a major change. */
export function nextVersion(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Negative if the first version is the older. */
export function compareVersions(a: string, b: string): number {
  const [those, others] = [a, b].map((version) => version.split(".").map(Number));
  const at = those?.findIndex((number, place) => number !== others?.[place]) ?? -1;
  return at < 0 ? 0 : (those?.[at] ?? 0) - (others?.[at] ?? 0);
}

/** What positions are derived from besides the statements, where both releases have it and it differs. */
function changedRules(before: WholeDossier, after: WholeDossier): readonly string[] {
  const changed = <Thing extends { id: string }>(
    [was, now]: readonly [readonly Thing[], readonly Thing[]],
    ruleOf: (thing: Thing) => unknown,
  ) =>
    now
      .filter((thing) => {
        const old = was.find(({ id }) => id === thing.id);
        return old && !isSame(ruleOf(old), ruleOf(thing));
      })
      .map(({ id }) => id);
  const edition = ({ codebook }: WholeDossier) => codebook?.edition ?? 1;
  return [
    ...changed([before.issues, after.issues], ({ scale, options, statusQuo, linked, parties }) => [
      scale,
      options.map(({ id }) => id),
      statusQuo,
      linked,
      parties,
    ]),
    ...changed([before.proposals, after.proposals], ({ sponsor, date, contents, supersededBy }) => [
      sponsor,
      date,
      contents,
      supersededBy,
    ]),
    ...changed([before.sources, after.sources], ({ published }) => published),
    ...(edition(before) === edition(after) ? [] : [`codebook edition ${edition(after)}`]),
  ];
}

/** All but what says which release it is; lists by id, for where a thing is written does not count. */
function contentOf(dossier: WholeDossier) {
  const byId = <Thing extends { id: string }>(things: readonly Thing[]) =>
    things.toSorted(by(({ id }) => id));
  return {
    ...dossier,
    release: undefined,
    releases: undefined,
    formatVersion: undefined,
    // What a room is shown is no part of the record that it is made from.
    briefing: undefined,
    sources: byId(dossier.sources),
    statements: byId(dossier.statements),
  };
}

function idsIn({ parties, proposals, issues, sources }: Release["removed"]): readonly string[] {
  return [...parties, ...proposals, ...issues, ...sources];
}
