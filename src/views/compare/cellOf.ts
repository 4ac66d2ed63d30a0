import { qualifierWords } from "#model/words/qualifierWords.ts";
import type { Issue, Source, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import {
  knownBy,
  type Position,
  type Silence,
  type Stand,
  voiceMarkOf,
} from "#model/position/position.ts";
import { FIRMNESS_WORDS, SILENCE_WORDS } from "#model/words/codeWords.ts";
import { counted, saidWords, voiceWords } from "#model/words/positionWords.ts";
import { decidingIn, type RecordedPosition, standsIn } from "#model/position/stands.ts";
import { stanceWords } from "#model/words/stanceWords.ts";
import { pathOf } from "#state/route.ts";
import { clauseQualifiers } from "./clauseQualifiers.ts";
import type { Side } from "./sidesOf.ts";

/** Where one side stands on one issue, with the words that decide it. */
export type ComparedCell = {
  readonly side: Side;
  /** Where its evidence is; undefined for a text without a clause. */
  readonly path: string | undefined;
  /** By which the evidence panel finds back to what opened it. */
  readonly id: string | undefined;
  readonly content:
    | {
        readonly kind: "position";
        readonly stands: readonly CellStand[];
        readonly qualifiers: readonly string[];
      }
    | { readonly kind: "silence"; readonly label: string; readonly detail: string };
};

export type CellStand = {
  readonly stand: Stand;
  readonly label: string;
  /** Firmness and date, such as "demand · 5 Dec 2025". */
  readonly meta: string;
  /** The deciding words; of more than two, those that say exactly this. */
  readonly quotes: readonly CellQuote[];
  /** How many more decide it, to be read in its evidence. */
  readonly more: number;
  /** What the offer hangs on, each in a sentence. */
  readonly conditions: readonly string[];
};

type CellQuote = {
  readonly statement: Statement;
  readonly source: Source;
  /** Who said it and where it can be read. */
  readonly words: string;
  readonly path: string;
};

type CellQuestion = {
  readonly side: Side;
  readonly issue: Issue;
  readonly asOf: string;
  readonly position: Position;
};

export function cellOf(index: DossierIndex, question: CellQuestion): ComparedCell {
  const { side, position } = question;
  return {
    side,
    ...linkOf(index, question),
    content:
      position.kind === "silent"
        ? silenceContent(index, question, position.silence)
        : positionContent(index, question, position),
  };
}

/** A party's cell leads to its evidence, a clause to that of its sponsor, where it lies. */
function linkOf(
  index: DossierIndex,
  { side, issue, asOf, position }: CellQuestion,
): Pick<ComparedCell, "path" | "id"> {
  if (side.kind === "proposal") {
    const [clause] = decidingIn(position);
    if (!clause) return { path: undefined, id: undefined };
    const cell = { party: clause.party, issue: issue.id };
    return { path: pathOf({ view: "evidence", ...cell }), id: `cell-${cell.party}-${cell.issue}` };
  }
  const isEmpty = knownBy(index, { party: side.id, issue: issue.id, asOf }).length === 0;
  return {
    path: pathOf(
      isEmpty ? { view: "sources" } : { view: "evidence", party: side.id, issue: issue.id },
    ),
    id: `cell-${side.id}-${issue.id}`,
  };
}

function positionContent(
  index: DossierIndex,
  { side, issue, asOf }: CellQuestion,
  position: RecordedPosition,
): ComparedCell["content"] {
  const known =
    side.kind === "party" && knownBy(index, { party: side.id, issue: issue.id, asOf }).length;
  const stands = standsIn(position).map((stand, at) => {
    const { meta, ...rest } = cellStand(index, issue, stand);
    return { ...rest, meta: at === 0 && known ? `${meta} · ${counted(known, "statement")}` : meta };
  });
  const qualifiers =
    side.kind === "party"
      ? qualifierWords(issue, position)
      : clauseQualifiers(index, position, asOf);
  return { kind: "position", stands, qualifiers };
}

const MOST_QUOTES = 2;

function cellStand(index: DossierIndex, issue: Issue, stand: Stand): CellStand {
  const { options, deciding, firmness, conditions } = stand;
  const exact = deciding.filter(({ stance }) => stance?.length === options.length);
  const rest = deciding.filter((statement) => !exact.includes(statement));
  const shown = [...exact, ...rest].slice(0, MOST_QUOTES);
  return {
    stand,
    label: stanceWords(issue, options),
    meta: [
      firmness !== "unstated" && FIRMNESS_WORDS[firmness].short,
      saidWords(index, deciding).replace(" or earlier", ""),
    ]
      .filter(Boolean)
      .join(" · "),
    quotes: shown.map((statement) => ({
      statement,
      source: index.sourceOf(statement.source),
      words: sayerWords(index, statement),
      path: pathOf({ view: "statement", statement: statement.id }),
    })),
    more: deciding.length - shown.length,
    conditions,
  };
}

/** "Dmitry Peskov, as told by vnnow.net": who said it, or that an outlet did. */
function sayerWords(index: DossierIndex, statement: Statement): string {
  const { outlet } = index.sourceOf(statement.source);
  const voice = voiceMarkOf(statement);
  const self = statement.voice === "self" ? index.partyOf(statement.party).name : undefined;
  const sayer = statement.speaker?.name ?? statement.document ?? self;
  const where = voice === "own-words" ? `in ${outlet}` : voiceWords(voice, [outlet]);
  return sayer ? `${sayer}, ${where}` : where.charAt(0).toUpperCase() + where.slice(1);
}

function silenceContent(
  index: DossierIndex,
  { side, issue, asOf }: CellQuestion,
  silence: Silence,
): ComparedCell["content"] {
  if (side.kind === "proposal")
    return { kind: "silence", label: "No clause on record", detail: "" };
  const known = knownBy(index, { party: side.id, issue: issue.id, asOf }).length;
  const { sources, recordEnds } = index.dossier;
  const read = `${counted(sources.length, "source")} read, to ${dateWords(recordEnds)}`;
  const detail = silence === "not-a-party" ? "" : known > 0 ? counted(known, "statement") : read;
  return { kind: "silence", label: SILENCE_WORDS[silence].short, detail };
}
