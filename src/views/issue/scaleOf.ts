import type { Issue, Topic } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import { pairInView } from "#model/comparison/principals.ts";
import { type HeadlineWords, headlineWords } from "#model/words/headlineWords.ts";
import { rowOf } from "#model/position/cell.ts";
import { byTopic, viewedOf } from "#model/position/viewed.ts";
import type { Selection } from "#state/selection.ts";
import { type Absence, absencesOf } from "./absencesOf.ts";
import { type Ground, groundOf } from "./groundOf.ts";
import { type Lane, partyLanesOf, textLanesOf } from "./lanesOf.ts";

/** One issue's scale and all that is marked on it or listed beside it. */
export type Figure = {
  readonly issue: Issue;
  readonly words: HeadlineWords;
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
  const viewed = viewedOf(index, choice);
  const { asOf } = viewed;
  const parties = viewed.parties.map(({ id }) => id);
  const figureOf = (issue: Issue): Figure => {
    const row = rowOf(index, { issue: issue.id, asOf, parties });
    return {
      issue,
      words: headlineWords(
        headlineFrom(issue, row, pairInView(index.dossier, parties)),
        (party) => index.partyOf(party).shortName,
      ),
      lanes: [
        ...row.flatMap((cell) => partyLanesOf(index, issue, cell)),
        ...textLanesOf(index, { issue, asOf }, choice.texts),
      ],
      ground: groundOf(index, issue, row),
      absences: absencesOf(index, { issue, asOf }, parties),
    };
  };
  const topics = byTopic(index, viewed.issues).map(({ topic, issues }) => ({
    topic,
    figures: issues.map(figureOf),
  }));
  return { asOf, topics };
}
