import type { Issue, IssueId, Party, PartyId, Topic } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";

/** What a reader has chosen to see; all of it, where nothing was chosen. */
export type Choice = {
  readonly asOf?: string | undefined;
  readonly parties?: readonly PartyId[] | undefined;
  readonly issues?: readonly IssueId[] | undefined;
};

export type Viewed = {
  readonly asOf: string;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
};

/** The day shown, the parties in the reader’s order and the issues in that of the dossier. */
export function viewedOf({ dossier, partyOf }: DossierIndex, choice: Choice): Viewed {
  return {
    asOf: choice.asOf ?? dossier.asOf,
    parties: choice.parties?.map(partyOf) ?? dossier.parties,
    issues: dossier.issues.filter(({ id }) => choice.issues?.includes(id) ?? true),
  };
}

/** The parties and issues in view, both in the order of the dossier: for what no reader has ordered. */
export function inDossierOrder(
  { dossier }: DossierIndex,
  { parties, issues }: Omit<Choice, "asOf">,
): { readonly parties: readonly PartyId[]; readonly issues: readonly IssueId[] } {
  return {
    parties: dossier.parties.map(({ id }) => id).filter((id) => parties?.includes(id) ?? true),
    issues: dossier.issues.map(({ id }) => id).filter((id) => issues?.includes(id) ?? true),
  };
}

/** The issues under their topics, both in the order of the dossier; no topic is empty. */
export function byTopic(
  { dossier }: DossierIndex,
  issues: readonly Issue[],
): readonly { readonly topic: Topic; readonly issues: readonly Issue[] }[] {
  return dossier.topics
    .map((topic) => ({ topic, issues: issues.filter((issue) => issue.topic === topic.id) }))
    .filter((group) => group.issues.length > 0);
}
