import type { Issue } from "#model/dossier/dossier.ts";
import type { Relation } from "./pair.ts";

/** How two sides relate over all the issues in view: counts of words, never one number. */
export type Tally = {
  /** Each issue counts once, so that they sum to the issues in view. */
  readonly counts: Readonly<Record<Relation["kind"], number>>;
  readonly entries: readonly TallyEntry[];
};

export type TallyEntry = { readonly issue: Issue; readonly relation: Relation };

/** The counts of how two sides relate, issue by issue (D18). */
export function tallyOf(entries: readonly TallyEntry[]): Tally {
  const countOf = (kind: Relation["kind"]) =>
    entries.filter(({ relation }) => relation.kind === kind).length;
  return {
    counts: {
      same: countOf("same"),
      "could-overlap": countOf("could-overlap"),
      neighbouring: countOf("neighbouring"),
      apart: countOf("apart"),
      "opposite-ends": countOf("opposite-ends"),
      different: countOf("different"),
      "cannot-compare": countOf("cannot-compare"),
    },
    entries,
  };
}
