import type { Issue, IssueId, Topic } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";

/** Where an issue stands among the others of the dossier. */
export type Neighbours = {
  readonly topic: Topic | undefined;
  readonly before: Issue | undefined;
  readonly after: Issue | undefined;
  /** Counted from 1. */
  readonly number: number;
  readonly of: number;
};

/** The issues before and after one in the order of the dossier, which is that of its topics. */
export function neighboursOf({ dossier }: DossierIndex, id: IssueId): Neighbours {
  const { topics } = dossier;
  const issues = topics.flatMap((topic) => dossier.issues.filter((one) => one.topic === topic.id));
  const at = issues.findIndex((issue) => issue.id === id);
  const topic = topics.find((one) => one.id === issues[at]?.topic);
  return {
    topic,
    before: at > 0 ? issues[at - 1] : undefined,
    after: issues[at + 1],
    number: at + 1,
    of: issues.length,
  };
}
