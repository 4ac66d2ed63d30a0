import type { Issue, Party, Statement, StatementId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { fragilityOf } from "#model/comparison/fragility.ts";
import { cellOf, type Qualifier } from "#model/position/cell.ts";
import type { Question, Stand } from "#model/position/position.ts";
import { qualifierSentences } from "#model/words/sure/qualifierSentences.ts";
import { evidenceSentence, HOLDS, supportNotes } from "#model/words/sure/evidenceSentence.ts";
import { SHELF_WORDS } from "#model/words/codeWords.ts";
import { wouldReadWords } from "#model/words/sure/changeWords.ts";
import { type Shelf, shelvesOf } from "#model/position/shelves.ts";
import { titleOf } from "#model/words/cellWords.ts";

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
        .flatMap((one) => qualifierSentences(index, cell, one).note),
    );
  return {
    party,
    issue,
    stands,
    shelves,
    breaks,
    title: titleOf(issue, position),
    sentence: evidenceSentence(index, cell),
    notes: [
      ...supportNotes(index, cell),
      ...noteOn(...NOTES),
      ...(holds ? [HOLDS] : []),
      ...noteOn("coded-otherwise"),
    ],
  };
}

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
