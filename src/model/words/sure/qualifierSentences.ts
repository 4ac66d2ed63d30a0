import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import type { Cell, Qualifier } from "#model/position/cell.ts";
import { supportOf } from "#model/position/support.ts";
import { counted } from "#model/text/english.ts";
import { lengthWords, lineOf, saidWords, stanceWords, titleOf } from "../cellWords.ts";
import { supportWords } from "./supportWords.ts";

/** A qualifier explained, in sentences; none where another line of the page says it. */
type Sentences = {
  /** Beside the evidence of the cell, which shows what it speaks of. */
  readonly note: readonly string[];
  /** In a list of what is not known, away from the evidence. */
  readonly doubt: readonly string[];
};

/** What a qualifier of the cell says, where there is room to explain it. */
export function qualifierSentences(
  index: DossierIndex,
  cell: Cell,
  qualifier: Qualifier,
): Sentences {
  const thenWords = (statement: Statement | undefined) =>
    `${stanceWords(index.issueOf(cell.issue), statement?.stance ?? [])}, ${saidWords(index, statement ? [statement] : [])}`;
  switch (qualifier.kind) {
    case "mixed":
      return {
        note: [],
        doubt: ["Mixed signals: on one day it said things that share no option."],
      };
    case "undated":
      return { note: [], doubt: ["The day on which it was said is not known."] };
    case "on-a-condition":
      return {
        note: qualifier.conditions.map((condition) => `On condition: ${condition}.`),
        doubt: [],
      };
    case "earlier-draft": {
      const { name } = qualifier.proposal;
      return {
        note: [`From an earlier draft (${name}); the later one is unpublished on this issue.`],
        doubt: [`From ${name}; the later text is not public on this.`],
      };
    }
    case "since-reported":
      return {
        note: ["Since then reported otherwise: see below."],
        doubt: ["Reporters have placed it elsewhere since."],
      };
    case "contested":
      return {
        note: [`Contested by ${counted(qualifier.by.length, "statement")}: see below.`],
        doubt: ["Contested: others, not earlier, place it elsewhere."],
      };
    case "rests-on-one":
      return {
        note: [],
        doubt: cell.stands.map((stand) => supportWords(supportOf(index, cell, stand))),
      };
    case "retold":
      return {
        note: [
          "It is second-hand: one outlet’s account, not the issuing body, a wire or a direct quotation in a good outlet.",
        ],
        doubt: ["Second-hand: one outlet’s account, or an excerpt that cuts the passage."],
      };
    case "over-a-year-old": {
      const old = `The deciding words are ${lengthWords(qualifier.days)} old`;
      return { note: [`${old} on the date shown.`], doubt: [`${old}.`] };
    }
    case "better-known-before":
      return {
        note: [
          `Earlier words are better known and say otherwise: ${thenWords(qualifier.by[0])}. The newest words decide all the same.`,
        ],
        doubt: ["Its earlier words are better known and say otherwise."],
      };
    case "more-exact-before":
      return {
        note: [
          `Earlier words were more exact, and nothing since takes them back: ${thenWords(qualifier.statement)}. The newest words decide all the same.`,
        ],
        doubt: [],
      };
    case "coded-otherwise": {
      const { party, issue } = cell;
      const line = lineOf(index, { party, issue, position: qualifier.position });
      const title = titleOf(index.issueOf(issue), qualifier.position);
      return {
        note: [`Under the second coding the cell would read: ${line}.`],
        doubt: [`Our two readings disagree: by the second it would read “${title}”.`],
      };
    }
  }
}
