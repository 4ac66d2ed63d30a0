import { indexOf } from "#model/big/whole.ts";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import type { StandSentence } from "#model/words/cellWords.ts";
import { answerOf } from "#views/issue/answerOf.ts";
import { claimedOf } from "#views/issue/claims/claimedOf.ts";
import { movedOf } from "#views/issue/movedOf.ts";
import { scaleOf } from "#views/issue/scale/scaleOf.ts";
import { textsOf } from "#views/issue/texts/textsOf.ts";
import { unknownOf } from "#views/issue/unknown/unknownOf.ts";
import { wordsOf } from "#views/issue/words/wordsOf.ts";
import { harbourDossier, realDossier } from "#e2e/testing/dossier.ts";

/** All that the pages of a dossier's issues show, as the functions derive it. */
const pagesOf = (dossier: WholeDossier) => {
  const index = indexOf(dossier);
  const parties = dossier.parties.map(({ id }) => id);
  return dossier.issues.map((issue) => {
    const question = { issue, asOf: dossier.asOf, parties };
    return {
      issue,
      answer: answerOf(index, question),
      scale: scaleOf(index, question),
      words: wordsOf(index, question),
      moved: movedOf(index, question),
      texts: textsOf(index, question),
      claims: claimedOf(index, question),
      unknown: unknownOf(index, question),
    };
  });
};
/** A position as the page says it. */
export const sentenceWords = ({ verb, label, condition }: StandSentence) =>
  `${verb}: ${label}${condition ? `, ${condition}` : ""}`;
export const real = pagesOf(await realDossier());
export const harbour = pagesOf(await harbourDossier());
/** What one page shows. */
export const find = (pages: typeof real, id: string) => {
  const page = pages.find(({ issue }) => issue.id === id);
  if (!page) throw new Error(`There is no issue ${id}`);
  return page;
};
