import type { Issue, Topic } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import { headlineWords } from "#model/words/headlineWords.ts";
import { rowOf } from "#model/position/issueRow.ts";
import type { Selection } from "#state/selection.ts";
import { type Absence, absencesOf } from "./absencesOf.ts";
import { type Ground, groundOf } from "./groundOf.ts";
import { type Lane, partyLanesOf, textLanesOf } from "./lanesOf.ts";

/** One issue's scale and all that is marked on it or listed beside it. */
export type Figure = {
  readonly issue: Issue;
  readonly headline: { readonly short: string; readonly detail: string };
  /** The parties on record in the order chosen, then the texts on the table. */
  readonly lanes: readonly Lane[];
  /** Undefined while fewer than two parties are on record. */
  readonly ground: Ground | undefined;
  readonly absences: readonly Absence[];
};

/** What the view shows: topics and a figure for each of their issues shown. */
export type Scales = {
  readonly asOf: string;
  readonly topics: readonly { readonly topic: Topic; readonly figures: readonly Figure[] }[];
};

type Choice = Pick<Selection, "asOf" | "parties" | "issues" | "texts">;

export function scaleOf(index: DossierIndex, choice: Choice): Scales {
  const { dossier } = index;
  const asOf = choice.asOf ?? dossier.asOf;
  const parties = choice.parties ?? dossier.parties.map(({ id }) => id);
  const issues = dossier.issues.filter(({ id }) => choice.issues?.includes(id) ?? true);
  const figureOf = (issue: Issue): Figure => {
    const row = rowOf(index, { issue: issue.id, asOf, parties });
    return {
      issue,
      headline: headlineWords(headlineFrom(issue, row)),
      lanes: [
        ...row.flatMap((standpoint) => partyLanesOf(index, { issue, asOf }, standpoint)),
        ...textLanesOf(index, { issue, asOf }, choice.texts),
      ],
      ground: groundOf(index, issue, row),
      absences: absencesOf(index, { issue, asOf }, parties),
    };
  };
  const topics = dossier.topics
    .map((topic) => ({
      topic,
      figures: issues.filter((issue) => issue.topic === topic.id).map(figureOf),
    }))
    .filter(({ figures }) => figures.length > 0);
  return { asOf, topics };
}
