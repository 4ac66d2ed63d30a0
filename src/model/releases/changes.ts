import type { Issue, WholeDossier, WholeStatement } from "#model/dossier/dossier.ts";
import type { Release } from "#model/dossier/release.ts";

/** What one release changed, without the reasons, which only a person knows. */
export type ReleaseChanges = Pick<Release, "added" | "removed" | "reworded"> & {
  readonly recoded: readonly Recoded[];
  readonly withdrawn: readonly Touched[];
};
type Touched = Omit<Release["withdrawn"][number], "reason">;
type Recoded = Omit<Release["recoded"][number], "reason">;
type FieldChange = Recoded["changes"][number];

/** What the later of two releases changed, thing by thing by their ids; everything is added to nothing. */
export function releaseChangesOf(
  before: WholeDossier | undefined,
  after: WholeDossier,
): ReleaseChanges {
  const old = new Map(before?.statements.map((statement) => [statement.id, statement]));
  const kept = new Set(after.statements.map(({ id }) => id));
  const fresh = after.statements.filter(({ id }) => !old.has(id));
  const pairs = after.statements.flatMap((now) => {
    const was = old.get(now.id);
    return was ? [{ was, now, changes: codeChanges(was, now) }] : [];
  });
  return {
    added: { ...newIn(before, after), statements: bySource(fresh) },
    removed: before ? newIn(after, before) : newIn(after, after),
    recoded: pairs
      .filter(({ changes }) => changes.length > 0)
      .map(({ now, changes }) => ({ ...touched(now), changes: [...changes] })),
    withdrawn: (before?.statements ?? []).filter(({ id }) => !kept.has(id)).map(touched),
    reworded: pairs
      .filter(({ was, now, changes }) => changes.length === 0 && !isSame(was, now))
      .map(({ now }) => now.id),
  };
}

/** Words and circumstances: where only they differ, a statement is reworded and not re-coded. */
type NotCode = "id" | "document" | "secondCopies" | "occasion" | "note";

/** The parts of a statement that its code consists of, each as words; a new field is one of them or named above. */
const CODE: Readonly<
  Record<
    Exclude<keyof WholeStatement, NotCode> | "speaker.party",
    (statement: WholeStatement) => readonly unknown[]
  >
> = {
  source: ({ source }) => [source],
  party: ({ party }) => [party],
  issue: ({ issue }) => [issue],
  proposal: ({ proposal }) => [proposal],
  voice: ({ voice }) => [voice],
  speech: ({ speech }) => [speech],
  speaker: ({ speaker }) => [speaker?.name],
  "speaker.party": ({ speaker }) => [speaker?.party],
  firmness: ({ firmness }) => [firmness],
  said: ({ said }) => [said],
  stance: ({ stance }) => stance ?? [],
  unplaced: ({ unplaced }) => [unplaced],
  alt: ({ alt }) => alt ?? [],
  conditionalOn: ({ conditionalOn }) => [conditionalOn],
  confidence: ({ confidence }) => [confidence],
  evidence: ({ evidence }) => [evidence.kind === "quote" ? evidence.exact : evidence.text],
};

function codeChanges(was: WholeStatement, now: WholeStatement): readonly FieldChange[] {
  return Object.entries(CODE).flatMap(([field, wordsOf]) => {
    const [from, to] = [was, now].map((statement) =>
      wordsOf(statement)
        .filter((word) => word !== undefined && word !== null)
        .map(String),
    );
    return from && to && !isSame(from.toSorted(), to.toSorted()) ? [{ field, from, to }] : [];
  });
}

/** What the second has and the first has not. */
function newIn(first: WholeDossier | undefined, second: WholeDossier): Release["removed"] {
  const fresh = <Id extends string>(
    things: readonly { id: Id }[],
    known: readonly { id: Id }[] = [],
  ) => things.map(({ id }) => id).filter((id) => !known.some((thing) => thing.id === id));
  return {
    parties: fresh(second.parties, first?.parties),
    proposals: fresh(second.proposals, first?.proposals),
    issues: fresh(second.issues, first?.issues),
    options: second.issues.flatMap((issue) => newOptions(issue, first)),
    sources: fresh(second.sources, first?.sources),
  };
}

/** The options that an issue gained; those of a new issue came with it. */
function newOptions({ id, options }: Issue, first: WholeDossier | undefined) {
  const before = first?.issues.find((issue) => issue.id === id);
  return before
    ? options
        .filter((option) => !before.options.some((known) => known.id === option.id))
        .map((option) => ({ issue: id, option: option.id }))
    : [];
}

function bySource(statements: readonly WholeStatement[]): Release["added"]["statements"] {
  const counts = new Map<WholeStatement["source"], number>();
  for (const { source } of statements) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].map(([source, count]) => ({ source, count }));
}

function touched({ id, source, party, issue }: WholeStatement): Touched {
  return { statement: id, source, party, issue };
}

/** The same, whatever was checked when: that is the build's word, not the coder's. */
export function isSame(a: unknown, b: unknown): boolean {
  return textOf(a) === textOf(b);
}

function textOf(thing: unknown): string {
  return (
    JSON.stringify(thing, (key, value: unknown) => (key === "checked" ? undefined : value)) ?? ""
  );
}
