import type { Issue, IssueId, OptionId } from "#model/dossier/dossier.ts";
import type { Deal } from "#model/comparison/fit.ts";

export type Draft = ReadonlyMap<IssueId, OptionId>;

/** A draft made of a text's clauses. A clause that leaves several options open is left open: which of them is the reader's choice. */
export function draftFrom(
  issues: readonly Issue[],
  deal: Deal,
): { readonly draft: Draft; readonly leftOpen: readonly Issue[] } {
  const single = issues.flatMap(({ id }) => {
    const [option, ...more] = deal.get(id) ?? [];
    return option && more.length === 0 ? [[id, option] as const] : [];
  });
  return {
    draft: new Map(single),
    leftOpen: issues.filter(({ id }) => (deal.get(id)?.length ?? 0) > 1),
  };
}

type Clause = { readonly issue: IssueId; readonly option: OptionId | undefined };

/** The draft with one clause chosen or, if the option is absent, left open; always in the order of the issues, so that equal drafts have equal links. */
export function draftWith(
  issues: readonly Issue[],
  draft: Draft,
  { issue, option }: Clause,
): Draft {
  return new Map(
    issues.flatMap(({ id }) => {
      const chosen = id === issue ? option : draft.get(id);
      return chosen ? [[id, chosen] as const] : [];
    }),
  );
}

export function isSameDraft(a: Draft, b: Draft): boolean {
  return a.size === b.size && [...a].every(([issue, option]) => b.get(issue) === option);
}
