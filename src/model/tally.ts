import type { Issue, IssueId, PartyId } from "./dossier.ts";
import type { DossierIndex } from "./dossierIndex.ts";
import { pairOf, type Relation } from "./pair.ts";

export type TallyQuestion = {
  readonly asOf: string;
  readonly between: readonly [PartyId, PartyId];
  /** All of them, if absent. */
  readonly issues?: readonly IssueId[] | undefined;
};

type TallyEntry = {
  readonly issue: Issue;
  readonly relation: Relation;
  /** Linked issues in view that this one stands for. */
  readonly standsFor: readonly IssueId[];
};

export type Tally = {
  readonly counts: Readonly<Record<Relation["kind"], number>>;
  /** What was counted, in the order of the dossier; the counts sum to as many. */
  readonly entries: readonly TallyEntry[];
};

/**
 * How two parties relate, issue by issue. Of linked issues only one counts: the first in the order
 * of the dossier that can be compared, or else the first. Derivation: pair over all issues.
 */
export function tallyOf(index: DossierIndex, { asOf, between, issues }: TallyQuestion): Tally {
  const inView = index.dossier.issues.filter(({ id }) => !issues || issues.includes(id));
  const entries = linkedGroups(index.dossier.issues, inView).map((group): TallyEntry => {
    const related = group.map((issue) => ({
      issue,
      relation: pairOf(index, { issue: issue.id, asOf, between }),
    }));
    const counted =
      related.find(({ relation }) => relation.kind !== "cannot-compare") ?? related[0];
    if (!counted) throw new Error("A group of linked issues is empty");
    const others = group.filter((issue) => issue !== counted.issue);
    return { ...counted, standsFor: others.map(({ id }) => id) };
  });
  const countOf = (kind: Relation["kind"]) =>
    entries.filter(({ relation }) => relation.kind === kind).length;
  return {
    counts: {
      same: countOf("same"),
      "not-shown-to-differ": countOf("not-shown-to-differ"),
      neighbouring: countOf("neighbouring"),
      apart: countOf("apart"),
      "opposite-ends": countOf("opposite-ends"),
      different: countOf("different"),
      "cannot-compare": countOf("cannot-compare"),
    },
    entries,
  };
}

/** The issues in view, those joined by links together, also by a link through one out of view. */
function linkedGroups(all: readonly Issue[], inView: readonly Issue[]): readonly Issue[][] {
  const groups = new Map<IssueId, Set<IssueId>>(all.map(({ id }) => [id, new Set([id])]));
  for (const { id, linked = [] } of all) {
    for (const other of linked) {
      const joined = new Set([...(groups.get(id) ?? []), ...(groups.get(other) ?? [])]);
      for (const member of joined) groups.set(member, joined);
    }
  }
  const seen = new Set<Set<IssueId> | undefined>();
  return inView.flatMap(({ id }) => {
    const group = groups.get(id);
    if (seen.has(group)) return [];
    seen.add(group);
    return [inView.filter((issue) => group?.has(issue.id))];
  });
}
