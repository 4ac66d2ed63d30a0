import type { Issue, IssueId } from "#model/dossier/dossier.ts";
import type { Relation } from "./pair.ts";

/** How two sides relate over all the issues in view: counts of words, never one number. */
export type Tally = {
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

/**
 * D18: how two sides relate, issue by issue, in the order of the groups. Of linked issues those on which
 * the sides relate in the same way count once, as the first of them; those that cannot be compared
 * count with the first that can.
 */
export function tallyOf(
  groups: readonly (readonly Issue[])[],
  relationOn: (issue: Issue) => Relation,
): Tally {
  const entries = groups.flatMap((group) =>
    entriesOf(group.map((issue) => ({ issue, kind: relationOn(issue).kind }))),
  );
  const countOf = (kind: Relation["kind"]) => entries.filter((entry) => entry.kind === kind).length;
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

type Related = Pick<TallyEntry, "issue" | "kind">;

/** What linked issues count as. */
function entriesOf(related: readonly Related[]): readonly TallyEntry[] {
  const comparable = related.filter(({ kind }) => kind !== "cannot-compare");
  const [leading] = comparable.length > 0 ? comparable : related;
  // What cannot be compared goes with the first that can.
  const kindOf = ({ kind }: Related) =>
    kind === "cannot-compare" ? (leading?.kind ?? kind) : kind;
  const heads = (comparable.length > 0 ? comparable : related).filter(
    ({ kind }, at, all) => all.findIndex((other) => other.kind === kind) === at,
  );
  return heads.map((head) => ({
    ...head,
    standsFor: related
      .filter((one) => one.issue !== head.issue && kindOf(one) === head.kind)
      .map(({ issue }) => issue),
  }));
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
