import { boardOf } from "#model/comparison/board.ts";
import { headlineFrom } from "#model/comparison/headline.ts";
import { pairInView } from "#model/comparison/principals.ts";
import { type Tally, tallyOf } from "#model/comparison/tally.ts";
import type { IssueId, PartyId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Figure } from "#model/figure/figure.ts";
import { type Cell, cellOf, rowOf } from "#model/position/cell.ts";
import { capitalised } from "#model/text/english.ts";
import { positionSentence } from "#model/words/cellWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import { figureTitle } from "#model/words/figure/figureWords.ts";
import { headlineWords, relationLine } from "#model/words/headlineWords.ts";
import { pairSentence } from "#model/words/pairSentence.ts";
import { type PlainView, VIEWS } from "#state/views.ts";
import { countsSvg } from "./counts.ts";
import { type Area, type Lane, stripsSvg } from "./strips.ts";

/** What a card shows: a view, or what a figure of that kind shows. */
export type Subject =
  | { readonly kind: "view"; readonly view: PlainView }
  | Extract<Figure, { kind: "issue" | "cell" | "pair" }>;

/** What stands on a card, and what is drawn under it in the room that is left. */
export type Card = {
  readonly title: string;
  readonly takeaway: string;
  readonly draw: (area: Area) => string;
};

export function cardOf(index: DossierIndex, subject: Subject): Card {
  switch (subject.kind) {
    case "issue":
      return issueCard(index, subject.issue);
    case "cell":
      return cellCard(index, subject);
    case "pair":
      return pairCard(index, subject);
    case "view": {
      const { title, what } = VIEWS[subject.view];
      const { parties } = index.dossier;
      const pair = pairInView(
        index.dossier,
        parties.map(({ id }) => id),
      );
      const tally = pair && tallyBetween(index, pair);
      const names = pair?.map((party) => index.partyOf(party).shortName).join(" – ");
      return {
        title,
        takeaway: `${capitalised(what)}.`,
        draw: (area) => (tally ? countsSvg(tally, area, names) : ""),
      };
    }
  }
}

function issueCard(index: DossierIndex, id: IssueId): Card {
  const { dossier } = index;
  const issue = index.issueOf(id);
  const parties = dossier.parties.map((party) => party.id);
  const row = rowOf(index, { issue: id, asOf: dossier.asOf, parties });
  const headline = headlineFrom(issue, row, pairInView(dossier, parties));
  const { principals, record } = headlineWords(headline, (party) => index.partyOf(party).shortName);
  const lanes = row.flatMap((cell) => lanesOf(index, cell));
  return {
    title: issue.question,
    takeaway: principals ? `${relationLine(principals)}.` : `${record}.`,
    draw: (area) => stripsSvg(issue, lanes, area),
  };
}

type CellSubject = { readonly party: PartyId; readonly issue: IssueId };

function cellCard(index: DossierIndex, { party, issue: id }: CellSubject): Card {
  const issue = index.issueOf(id);
  const cell = cellOf(index, { party, issue: id, asOf: index.dossier.asOf });
  // The others stand behind it, to tell where on the scale it is.
  const others = rowOf(index, {
    issue: id,
    asOf: index.dossier.asOf,
    parties: index.dossier.parties.map((one) => one.id).filter((one) => one !== party),
  }).flatMap((one) => lanesOf(index, one).map((lane) => ({ ...lane, isDim: true })));
  const silence = silenceWords(index, cell);
  const silent = silence && [silence.label, silence.detail].filter(Boolean).join(": ");
  return {
    title: figureTitle(index, { kind: "cell", party, issue: id }),
    takeaway: positionSentence(issue, cell.position) ?? silent ?? "",
    draw: (area) => stripsSvg(issue, [...lanesOf(index, cell), ...others], area),
  };
}

function lanesOf(index: DossierIndex, { party, stands }: Pick<Cell, "party" | "stands">) {
  return stands.map((stand, at): Lane => ({
    name: at === 0 ? index.partyOf(party).shortName : "",
    stand,
  }));
}

function pairCard(index: DossierIndex, pair: Extract<Subject, { kind: "pair" }>): Card {
  const tally = tallyBetween(index, pair.between);
  const [a, b] = pair.between;
  return {
    title: figureTitle(index, pair),
    takeaway: pairSentence([index.partyOf(a), index.partyOf(b)], tally),
    draw: (area) => countsSvg(tally, area),
  };
}

function tallyBetween(index: DossierIndex, between: readonly [PartyId, PartyId]): Tally {
  const { rows } = boardOf(index, { parties: between, asOf: undefined, issues: undefined });
  return tallyOf(rows.flatMap(({ issue, relation }) => (relation ? [{ issue, relation }] : [])));
}
