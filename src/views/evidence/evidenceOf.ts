import type { Issue, Party, Statement, StatementId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { fragilityOf } from "#model/comparison/fragility.ts";
import { type Cell, cellOf, type Qualifier } from "#model/position/cell.ts";
import { supportOf } from "#model/position/support.ts";
import type { Question, Stand } from "#model/position/position.ts";
import { counted, listWords, possessive, startingSentence } from "#model/text/english.ts";
import { silenceSentence } from "#model/words/silence/silenceSentence.ts";
import { supportWords } from "#model/words/sure/supportWords.ts";
import { SHELF_WORDS } from "#model/words/codeWords.ts";
import { wouldReadWords } from "#model/words/sure/changeWords.ts";
import { type Shelf, shelvesOf } from "#model/position/shelves.ts";
import { decidingIn, outletsOf } from "#model/position/stands.ts";
import {
  firmnessWords,
  lengthWords,
  lineOf,
  saidWords,
  stanceWords,
  titleOf,
  voiceWords,
} from "#model/words/cellWords.ts";

/** What the panel shows of one cell. */
export type CellEvidence = {
  readonly party: Party;
  readonly issue: Issue;
  readonly stands: readonly Stand[];
  readonly title: string;
  /** The position in a sentence. */
  readonly sentence: string;
  /** What weakens or qualifies it, each in a sentence. */
  readonly notes: readonly string[];
  /** What the cell would be without a deciding statement, or by its second reading; in words, by statement. */
  readonly breaks: ReadonlyMap<StatementId, readonly string[]>;
  readonly shelves: readonly {
    readonly shelf: Shelf;
    readonly name: string;
    readonly why: string | undefined;
    readonly statements: readonly Statement[];
  }[];
};

export function evidenceOf(index: DossierIndex, question: Question): CellEvidence {
  const cell = cellOf(index, question);
  const { position, stands } = cell;
  const party = index.partyOf(cell.party);
  const issue = index.issueOf(cell.issue);
  const shelves = shelvesOf(index, cell, position).map((shelf) => ({
    ...shelf,
    name: SHELF_WORDS[shelf.shelf].short,
    why: SHELF_WORDS[shelf.shelf].meaning,
  }));
  const breaks = breaksOf(index, cell);
  const holds = stands.length > 0 && breaks.size === 0;
  const noteOn = (...kinds: readonly Qualifier["kind"][]) =>
    kinds.flatMap((kind) =>
      cell.qualifiers
        .filter((one) => one.kind === kind)
        .flatMap((one) => notesOf(index, cell, one)),
    );
  return {
    party,
    issue,
    stands,
    shelves,
    breaks,
    title: titleOf(issue, position),
    sentence: sentenceOf(index, cell),
    notes: [
      ...supportNotes(index, cell),
      ...noteOn(...NOTES),
      ...(holds ? [HOLDS] : []),
      ...noteOn("coded-otherwise"),
    ],
  };
}

const HOLDS =
  "It holds under every single change: no one act of saying left out, and no second reading, would put it elsewhere.";

function breaksOf(index: DossierIndex, question: Question): CellEvidence["breaks"] {
  const issue = index.issueOf(question.issue);
  const breaks = new Map<StatementId, readonly string[]>();
  for (const { change, becomes } of fragilityOf(index, question)) {
    const line = wouldReadWords(change, titleOf(issue, becomes));
    const { id } = change.statement;
    breaks.set(id, [...(breaks.get(id) ?? []), line]);
  }
  return breaks;
}

function sentenceOf(index: DossierIndex, cell: Cell): string {
  const { position, stands } = cell;
  const party = index.partyOf(cell.party);
  const issue = index.issueOf(cell.issue);
  if (position.kind === "silent") return silenceSentence(index, cell) ?? "";
  const how = (stand: Stand) =>
    [...firmnessWords(stand), voiceWords(stand.voice, outletsOf(index, stand))].join(", ");
  const decided = `Deciding words: ${saidWords(index, decidingIn(position))}.`;
  if (position.kind === "placed") {
    return `${possessive(startingSentence(party))} position: ${how(position)}. ${decided}`;
  }
  const said = stands.map((stand) => `${stanceWords(issue, stand.options)} (${how(stand)})`);
  return `${startingSentence(party)} said things on one day that share no option: ${listWords(said)}. ${decided}`;
}

/** By how many acts, told by whom, each place is supported. */
function supportNotes(index: DossierIndex, cell: Cell): readonly string[] {
  const issue = index.issueOf(cell.issue);
  return cell.stands.map((stand) => {
    const words = supportWords(supportOf(index, cell, stand));
    return cell.stands.length > 1 ? `${stanceWords(issue, stand.options)}: ${words}` : words;
  });
}

/** What the panel says of a position, in this order. */
const NOTES: readonly Qualifier["kind"][] = [
  "on-a-condition",
  "earlier-draft",
  "since-reported",
  "contested",
  "retold",
  "better-known-before",
  "over-a-year-old",
  "more-exact-before",
];

/** What weakens or qualifies it, each in a sentence. */
function notesOf(index: DossierIndex, cell: Cell, qualifier: Qualifier): readonly string[] {
  switch (qualifier.kind) {
    case "mixed":
    case "undated":
      // The sentence says so.
      return [];
    case "on-a-condition":
      return qualifier.conditions.map((condition) => `On condition: ${condition}.`);
    case "earlier-draft":
      return [
        `From an earlier draft (${qualifier.proposal.name}); the later one is unpublished on this issue.`,
      ];
    case "since-reported":
      return ["Since then reported otherwise: see below."];
    case "contested":
      return [`Contested by ${counted(qualifier.by.length, "statement")}: see below.`];
    case "rests-on-one":
      // What is said of its support says so.
      return [];
    case "better-known-before": {
      const [statement] = qualifier.by;
      const stance = stanceWords(index.issueOf(cell.issue), statement?.stance ?? []);
      return [
        `Earlier words are better known and say otherwise: ${stance}, ${saidWords(index, qualifier.by)}. The newest words decide all the same.`,
      ];
    }
    case "retold":
      return [
        "It is second-hand: one outlet’s account, not the issuing body, a wire or a direct quotation in a good outlet.",
      ];
    case "over-a-year-old":
      return [`The deciding words are ${lengthWords(qualifier.days)} old on the date shown.`];
    case "more-exact-before": {
      const { statement } = qualifier;
      const stance = stanceWords(index.issueOf(cell.issue), statement.stance ?? []);
      return [
        `Earlier words were more exact, and nothing since takes them back: ${stance}, ${saidWords(index, [statement])}. The newest words decide all the same.`,
      ];
    }
    case "coded-otherwise": {
      const { party, issue } = cell;
      const line = lineOf(index, { party, issue, position: qualifier.position });
      return [`Under the second coding the cell would read: ${line}.`];
    }
  }
}
