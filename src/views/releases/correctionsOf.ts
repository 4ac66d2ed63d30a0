import type { Issue, SourceId, StatementId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import type { Release } from "#model/dossier/release.ts";

/** One release as the page shows it. */
export type ReleaseEntry = {
  readonly version: string;
  readonly date: string;
  readonly summary: string;
  /** Whether it is the one that the whole page is read in. */
  readonly isRead: boolean;
  /** What it added and removed besides statements, and what was reworded, a line each. */
  readonly lines: readonly string[];
  readonly statements: {
    readonly words: string;
    readonly bySource: readonly SourceCount[];
  };
  readonly recoded: readonly ChangedStatement[];
  readonly withdrawn: readonly ChangedStatement[];
};

type SourceCount = {
  /** Undefined for a source that the release being read does not have. */
  readonly id: SourceId | undefined;
  readonly name: string;
  readonly count: number;
};

export type ChangedStatement = {
  readonly id: StatementId;
  /** "Russia on NATO membership". */
  readonly words: string;
  readonly outlet: string;
  readonly reason: string;
  /** Whether the release being read has it. */
  readonly isHere: boolean;
  /** The release before, which has it as it was. */
  readonly before: string | undefined;
  readonly changes: readonly {
    readonly field: string;
    readonly from: string;
    readonly to: string;
  }[];
};

/** Every release on record, the newest first; none if the dossier keeps no history. */
export function correctionsOf(index: DossierIndex): readonly ReleaseEntry[] {
  const { releases = [], release } = index.dossier;
  return releases.map((one, at) => {
    const changed = (statement: Changed) =>
      changedStatement(index, statement, releases[at + 1]?.version);
    return {
      version: one.version,
      date: one.date,
      summary: one.summary,
      isRead: one.version === release,
      lines: linesOf(index, one),
      statements: statementsOf(index, one),
      recoded: one.recoded.map(changed),
      withdrawn: one.withdrawn.map(changed),
    };
  });
}

type Changed = Release["withdrawn"][number] & Partial<Release["recoded"][number]>;

function changedStatement(
  { dossier }: DossierIndex,
  { statement, party, issue, source, reason, changes = [] }: Changed,
  before: string | undefined,
): ChangedStatement {
  const scale = dossier.issues.find(({ id }) => id === issue);
  return {
    id: statement,
    words: `${nameOf(dossier.parties, party)} on ${nameOf(dossier.issues, issue)}`,
    outlet: dossier.sources.find(({ id }) => id === source)?.outlet ?? source,
    reason,
    isHere: dossier.statements.some(({ id }) => id === statement),
    before,
    changes: changes.map(({ field, from, to }) => ({
      field: FIELDS[field] ?? field,
      from: sideWords(scale, field, from),
      to: sideWords(scale, field, to),
    })),
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  "speaker.party": "Speaker’s party",
  said: "Said",
  stance: "Options left open",
  unplaced: "Why it has no place",
  alt: "Second reading",
  conditionalOn: "Condition",
  evidence: "Passage",
  source: "Source",
  party: "Party",
  issue: "Issue",
  proposal: "Proposal",
  voice: "Who says it",
  speech: "Speech",
  speaker: "Speaker",
  firmness: "Firmness",
  confidence: "Confidence",
};

/** One side of a change: options by their labels in the order of the scale, the rest as it is. */
function sideWords(scale: Issue | undefined, field: string, words: readonly string[]): string {
  if (words.length === 0) return "none";
  if (field !== "stance" && field !== "alt") return words.join(", ");
  const options = scale?.options ?? [];
  const known = options.filter(({ id }) => words.includes(id)).map(({ label }) => label);
  return [...known, ...words.filter((word) => !options.some(({ id }) => id === word))].join("; ");
}

function statementsOf({ dossier }: DossierIndex, { added }: Release): ReleaseEntry["statements"] {
  const total = added.statements.reduce((sum, { count }) => sum + count, 0);
  const sources = counted(added.statements.length, "source");
  return {
    words: total > 0 ? `${counted(total, "statement")} from ${sources}` : "No statement",
    bySource: added.statements.map(({ source, count }) => {
      const known = dossier.sources.find(({ id }) => id === source);
      return { id: known?.id, name: known ? `${known.outlet}: ${known.title}` : source, count };
    }),
  };
}

function* sidesOf({ dossier }: DossierIndex, side: Release["removed"]): Generator<string> {
  if (side.sources.length > 0) yield counted(side.sources.length, "source");
  yield* named("issue", dossier.issues, side.issues);
  for (const { id, name, options } of dossier.issues) {
    const ids = side.options.filter(({ issue }) => issue === id).map(({ option }) => option);
    const labels = ids.map((option) => options.find((o) => o.id === option)?.label ?? option);
    if (ids.length > 0) yield `${counted(ids.length, "option")} on ${name}: ${labels.join("; ")}`;
  }
  yield* named("proposal", dossier.proposals, side.proposals);
  yield* named("party", dossier.parties, side.parties);
}

function linesOf(index: DossierIndex, { added, removed, reworded }: Release): readonly string[] {
  return [
    ...sidesOf(index, added),
    ...[...sidesOf(index, removed)].map((line) => `Removed: ${line}`),
    ...(reworded.length > 0
      ? [`${counted(reworded.length, "statement")} with a new note or context and the same code`]
      : []),
  ];
}

type Named = { readonly id: string; readonly name: string };

function* named(noun: string, things: readonly Named[], ids: readonly string[]): Generator<string> {
  const plural = noun === "party" ? "parties" : `${noun}s`;
  if (ids.length > 0)
    yield `${counted(ids.length, noun, plural)}: ${ids.map((id) => nameOf(things, id)).join("; ")}`;
}

function nameOf(things: readonly Named[], id: string): string {
  return things.find((thing) => thing.id === id)?.name ?? id;
}
