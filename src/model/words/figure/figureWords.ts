import type { Figure, FigureKind } from "#model/figure/figure.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { inSentence, startingSentence } from "#model/text/english.ts";
import { saidShort } from "#model/words/cellWords.ts";

/** What each kind of figure is called where one is chosen. */
export const FIGURE_KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  issue: "One question, and where everybody stands",
  cell: "One position, and the words that decide it",
  pair: "Two parties, and where they are apart",
  quote: "One statement",
  matrix: "The matrix: issues and parties",
  moved: "Who moved since a day",
  text: "One text against the positions",
  none: "No figure",
};

/** What a figure shows, as its own heading says it; the day is said beside it. */
export function figureTitle(index: DossierIndex, figure: Figure): string {
  switch (figure.kind) {
    case "issue":
      return index.issueOf(figure.issue).question;
    case "cell":
      return `${startingSentence(index.partyOf(figure.party))} on ${index.issueOf(figure.issue).name}`;
    case "pair": {
      const [a, b] = figure.between.map((party) => index.partyOf(party));
      return `${a && startingSentence(a)} and ${b && inSentence(b)}: where they are apart`;
    }
    case "quote": {
      const { statement } = index.statementOf(figure.statement);
      const said = saidShort(index, [statement]);
      return `${startingSentence(index.partyOf(statement.party))} on ${index.issueOf(statement.issue).name}, said ${said}`;
    }
    case "matrix":
      return "Where the parties stand, issue by issue";
    case "moved":
      return "Who moved, and where";
    case "text":
      return `${index.proposalOf(figure.text).name}, against the positions`;
    case "none":
      return "This figure is not there";
  }
}

/** Said in place of a figure whose address keeps a release that there is not. */
export const UNKNOWN_RELEASE =
  "The address of this frame asks for a release of the record that is not there.";

/** Said while what the address asks for is fetched. */
export const WAITING = "Loading what this address asks for.";
