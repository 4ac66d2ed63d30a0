import type { Issue, IssueId } from "../../model/dossier.ts";
import type { Relation } from "../../model/pair.ts";
import type { Side } from "./sidesOf.ts";

/** How two sides relate over all the issues in view: counts of words, never one number. */
export type PairTally = {
  readonly sides: readonly [Side, Side];
  readonly counts: Readonly<Record<Relation["kind"], number>>;
  /** What was counted; the counts sum to as many. */
  readonly entries: readonly TallyEntry[];
};

export type TallyEntry = {
  readonly issue: Issue;
  readonly kind: Relation["kind"];
  /** Linked issues that this one stands for. */
  readonly standsFor: readonly Issue[];
};

export type RelationOn = (issue: Issue) => Relation;

/** Of linked issues only one counts: the first that can be compared, or else the first. */
export function pairTallyOf(
  sides: readonly [Side, Side],
  groups: readonly (readonly Issue[])[],
  relationOn: RelationOn,
): PairTally {
  const entries = groups.flatMap((group): readonly TallyEntry[] => {
    const related = group.map((issue) => ({ issue, kind: relationOn(issue).kind }));
    const counted = related.find(({ kind }) => kind !== "cannot-compare") ?? related[0];
    if (!counted) return [];
    return [{ ...counted, standsFor: group.filter((issue) => issue !== counted.issue) }];
  });
  const countOf = (kind: Relation["kind"]) => entries.filter((entry) => entry.kind === kind).length;
  const counts = {
    same: countOf("same"),
    "not-shown-to-differ": countOf("not-shown-to-differ"),
    neighbouring: countOf("neighbouring"),
    apart: countOf("apart"),
    "opposite-ends": countOf("opposite-ends"),
    different: countOf("different"),
    "cannot-compare": countOf("cannot-compare"),
  };
  return { sides, counts, entries };
}

/** The issues in view, those joined by links together, also by a link through one out of view. */
export function linkedGroups(
  all: readonly Issue[],
  inView: readonly Issue[],
): readonly (readonly Issue[])[] {
  const groupOf = new Map<IssueId, Set<IssueId>>(all.map(({ id }) => [id, new Set([id])]));
  for (const { id, linked = [] } of all) {
    for (const other of linked) {
      const joined = new Set([...(groupOf.get(id) ?? []), ...(groupOf.get(other) ?? [])]);
      for (const member of joined) groupOf.set(member, joined);
    }
  }
  const groups = new Set(inView.map(({ id }) => groupOf.get(id)));
  return [...groups].map((group) => inView.filter(({ id }) => group?.has(id)));
}
