import type { Issue, Party, Statement, StatementId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { fragilityOf } from "#model/comparison/fragility.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { inSentence, possessive, startingSentence } from "#model/words/partyWords.ts";
import {
  type Position,
  positionOf,
  type Question,
  type Silence,
  type Stand,
} from "#model/position/position.ts";
import { FIRMNESS_WORDS, SHELF_WORDS, SILENCE_WORDS } from "#model/words/codeWords.ts";
import {
  ageWords,
  counted,
  listWords,
  outletsOf,
  saidWords,
  voiceWords,
} from "#model/words/positionWords.ts";
import { cellUnderSecondCoding } from "#model/position/secondCoding.ts";
import { moreExactBefore } from "#model/position/moreExact.ts";
import type { SingleChange } from "#model/position/singleChange.ts";
import { type Shelf, shelvesOf } from "#model/position/shelves.ts";
import { stanceWords } from "#model/words/stanceWords.ts";

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
  const position = positionOf(index, question);
  const party = index.partyOf(question.party);
  const issue = index.issueOf(question.issue);
  const stands = standsOf(position);
  const shelves = shelvesOf(index, question, position).map((shelf) => ({
    ...shelf,
    name: SHELF_WORDS[shelf.shelf].short,
    why: SHELF_WORDS[shelf.shelf].meaning,
  }));
  const breaks = breaksOf(index, question);
  const words = wordsOf(index, { position, party, issue });
  const holds = stands.length > 0 && breaks.size === 0;
  const second = cellUnderSecondCoding(index, question);
  const exact = moreExactBefore(index, question, position);
  const notes = [
    ...words.notes,
    ...(exact?.stance
      ? [
          `Earlier words were more exact, and nothing since takes them back: ${stanceWords(issue, exact.stance)}, ${saidWords(index, [exact])}. The newest words decide all the same.`,
        ]
      : []),
    ...(holds ? [HOLDS] : []),
    ...(second ? [`Under the second coding the cell would read: ${second}.`] : []),
  ];
  return { party, issue, stands, shelves, breaks, ...words, notes };
}

const HOLDS =
  "It holds under every single change: no one act of saying left out, and no second reading, would put it elsewhere.";

function breaksOf(index: DossierIndex, question: Question): CellEvidence["breaks"] {
  const issue = index.issueOf(question.issue);
  const breaks = new Map<StatementId, readonly string[]>();
  for (const { change, becomes } of fragilityOf(index, question)) {
    const line = `${changeWords(change)} the cell would read: ${positionTitle(issue, becomes)}.`;
    const { id } = change.statement;
    breaks.set(id, [...(breaks.get(id) ?? []), line]);
  }
  return breaks;
}

function changeWords(change: SingleChange): string {
  if (change.kind === "second-reading") return "By its second reading";
  const { statements } = change.act;
  if (statements.length > 1) return `Without this act, which ${statements.length} statements tell,`;
  return `Without this ${change.statement.evidence.kind === "quote" ? "quote" : "summary"}`;
}

function positionTitle(issue: Issue, position: Position): string {
  if (position.kind === "silent") return SILENCE_WORDS[position.silence].short;
  const stands = standsOf(position).map(({ options }) => stanceWords(issue, options));
  return position.kind === "mixed" ? `Mixed signals: ${stands.join("; or: ")}` : stands.join();
}

function standsOf(position: Position): readonly Stand[] {
  if (position.kind === "silent") return [];
  return position.kind === "mixed" ? position.stands : [position];
}

type Place = { readonly party: Party; readonly issue: Issue };

function wordsOf(
  index: DossierIndex,
  { position, party, issue }: Place & { readonly position: Position },
) {
  if (position.kind === "silent") {
    const sentence = silenceSentence(index, { silence: position.silence, party, issue });
    return { title: positionTitle(issue, position), sentence, notes: [] };
  }
  const stands = standsOf(position);
  const firmness = (stand: Stand) =>
    [
      stand.firmness !== "unstated" && FIRMNESS_WORDS[stand.firmness].short,
      voiceWords(stand.voice, outletsOf(index, stand)),
    ]
      .filter(Boolean)
      .join(", ");
  const decided = `Deciding words: ${saidWords(
    index,
    stands.flatMap(({ deciding }) => deciding),
  )}.`;
  if (position.kind === "mixed") {
    return {
      title: positionTitle(issue, position),
      sentence: `${startingSentence(party)} said things on one day that share no option: ${listWords(stands.map((stand) => `${stanceWords(issue, stand.options)} (${firmness(stand)})`))}. ${decided}`,
      notes: notesOf(position, stands),
    };
  }
  return {
    title: positionTitle(issue, position),
    sentence: `${possessive(startingSentence(party))} position: ${firmness(position)}. ${decided}`,
    notes: notesOf(position, stands),
  };
}

function notesOf(
  position: Exclude<Position, { kind: "silent" }>,
  stands: readonly Stand[],
): readonly string[] {
  const { earlierDraft, sinceReported, contestedBy } = position;
  const [statement] = stands.flatMap(({ deciding }) => deciding);
  const conditions = stands.flatMap((stand) => stand.conditions);
  const age = ageWords(position.age);
  return [
    ...conditions.map((condition) => `On condition: ${condition}.`),
    earlierDraft &&
      `From an earlier draft (${earlierDraft.name}); the revised text is not public on this issue.`,
    sinceReported.length > 0 && "Since then reported otherwise: see below.",
    contestedBy.length > 0 &&
      `Contested by ${counted(contestedBy.length, "statement")}: see below.`,
    position.restsOnOne &&
      statement &&
      `One ${statement.evidence.kind === "quote" ? "quote" : "summary"} alone decides this.`,
    position.lowConfidence &&
      "It rests on a retelling: one outlet’s account, not the issuing body, a wire or a direct quotation in a good outlet.",
    age && `The deciding words are ${age} on the date shown.`,
  ].filter((note) => typeof note === "string");
}

function silenceSentence(
  index: DossierIndex,
  { silence, party, issue }: Place & { readonly silence: Silence },
): string {
  const { sources, recordEnds } = index.dossier;
  const read = `${counted(sources.length, "source")} read, through ${dateWords(recordEnds)}`;
  switch (silence) {
    case "unplaced":
      return `${startingSentence(party)} spoke on this, but took no position that can be placed on the scale. ${read}.`;
    case "described-by-others":
      return `Nothing from ${inSentence(party)} is on record here, only descriptions by others, and none of them gives it a position: what another party says is never counted, and what a reporter says has to be placeable on the scale. ${read}.`;
    case "not-a-party":
      return `Not a party to the issue “${issue.name}”: ${inSentence(party)}.`;
    case "none-found":
      return `Nothing by or about ${inSentence(party)} on this was found: ${read}. Silence is not a position.`;
  }
}
