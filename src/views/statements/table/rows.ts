import type { VoiceMark } from "#model/dossier/codes.ts";
import type { Issue, Statement, Words } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { capitalised } from "#model/text/english.ts";
import { remembered } from "#model/text/order.ts";
import { NO_POSITION, VOICE_MARK_WORDS } from "#model/words/codeWords.ts";
import { unplacedWords } from "#model/words/unplacedWords.ts";
import { pathOf } from "#state/route.ts";
import type { Group, Statements } from "../statementsOf.ts";
import { firmnessWords, saidWords, stanceWords } from "#model/words/cellWords.ts";

/** The head of a group, a statement, or a statement opened in full; `at` is the number of the group, or the place of the statement. */
type Line = { readonly kind: "group" | "statement" | "detail"; readonly at: number };

/** The table from top to bottom, as long as it may be. */
type Lines = {
  readonly count: number;
  readonly lineAt: (at: number) => Line;
  /** A number that stays with a line wherever it moves. */
  readonly keyAt: (at: number) => number;
};

type Opened = {
  /** Whether the group of that number is closed. */
  readonly isClosed: (group: number) => boolean;
  /** Whether the statement at that place is opened; undefined when none is. */
  readonly isOpen: ((place: number) => boolean) | undefined;
};

const KINDS = ["group", "statement", "detail"] as const;
const [GROUP, STATEMENT, DETAIL] = [0, 1, 2];

/** The lines of what is shown. */
function linesOf(
  { places, groups }: Pick<Statements, "places" | "groups">,
  { isClosed, isOpen }: Opened,
): Lines {
  // Room for as many lines as there can be; numbers only, for there may be very many.
  const kinds = new Uint8Array(places.length * 2 + groups.length);
  const ats = new Uint32Array(kinds.length);
  let count = 0;
  const push = (kind: number, at: number) => {
    kinds[count] = kind;
    ats[count] = at;
    count += 1;
  };
  const pushAll = (from: number, until: number) => {
    for (let at = from; at < until; at += 1) {
      const place = places[at] ?? 0;
      push(STATEMENT, place);
      if (isOpen?.(place)) push(DETAIL, place);
    }
  };
  if (groups.length === 0) pushAll(0, places.length);
  for (const [number, { start, count: size }] of groups.entries()) {
    push(GROUP, number);
    if (!isClosed(number)) pushAll(start, start + size);
  }
  return {
    count,
    lineAt: (at) => ({ kind: KINDS[kinds[at] ?? STATEMENT] ?? "statement", at: ats[at] ?? 0 }),
    keyAt: (at) => (ats[at] ?? 0) * KINDS.length + (kinds[at] ?? STATEMENT),
  };
}

/** What the table says of a statement, but for its words. */
export type StatementLine = {
  readonly kind: "statement" | "detail";
  /** Stays with the line wherever it moves, as with a group's. */
  readonly id: string;
  readonly statement: Statement;
  readonly path: string;
  readonly said: string;
  readonly party: string;
  readonly issue: Issue;
  readonly stance: string;
  readonly firmness: string;
  readonly mark: VoiceMark;
  readonly voice: string;
  readonly speaker: string;
  readonly role: string | undefined;
  readonly outlet: string;
  readonly language: string | undefined;
  /** The words themselves, here or on their way. */
  readonly wordsOf: () => Words | Promise<Words>;
};

type GroupLine = { readonly kind: "group"; readonly id: string; readonly group: Group };

/** A line with all that it shows: what the table library is given, and gives back as a row's original. */
export type TableLine = GroupLine | StatementLine;

/** As many statements as are all in the page, so that the browser's own find reaches them. */
export const WHOLE = 600;

/** Open rows and closed groups, by the ids of their lines; not part of a link. */
export type Toggled = Readonly<Record<string, boolean>>;

/** The lines of the table, made when they are shown. */
export type TableLines = {
  readonly count: number;
  /** Whether all are to be in the page, rather than those in view. */
  readonly isWhole: boolean;
  /** The statements that the lines show: the same for as long as only rows are opened and groups closed. */
  readonly statements: Uint32Array;
  /** The lines at these places; the same list as the last time if the places are. */
  readonly linesAt: (places: readonly number[]) => TableLine[];
  /** A number that stays with a line wherever it moves. */
  readonly keyAt: (at: number) => number;
};

/** The lines of what is shown, with what is toggled opened or closed. */
export function tableLinesOf(
  index: DossierIndex,
  { places, groups }: Pick<Statements, "places" | "groups">,
  toggled: Toggled,
): TableLines {
  const { statements } = index.dossier;
  const isToggled = (id: string | undefined) => id !== undefined && toggled[id] === true;
  const { count, lineAt, keyAt } = linesOf(
    { places, groups },
    {
      isClosed: (at) => groups[at] !== undefined && isToggled(groupLineId(groups[at])),
      isOpen: Object.keys(toggled).length > 0 ? (at) => isToggled(statements[at]?.id) : undefined,
    },
  );
  // Of another list the table library makes every row anew, and a page that is scrolled asks often.
  let last: { readonly places: readonly number[]; readonly lines: TableLine[] } | undefined;
  const linesAt = (wanted: readonly number[]) => {
    const isSame =
      last?.places.length === wanted.length && wanted.every((at, nth) => at === last?.places[nth]);
    if (!last || !isSame) {
      const lines = wanted.flatMap((at) => tableLineOf(index, groups, lineAt(at)) ?? []);
      last = { places: wanted, lines };
    }
    return last.lines;
  };
  return { count, isWhole: places.length <= WHOLE, statements: places, linesAt, keyAt };
}

const groupLineId = ({ id }: Group) => `group ${id}`;

function tableLineOf(
  index: DossierIndex,
  groups: readonly Group[],
  { kind, at }: Line,
): TableLine | undefined {
  if (kind === "group") {
    const group = groups[at];
    return group && { kind, id: groupLineId(group), group };
  }
  const line = statementLine(index, at);
  return kind === "detail" && line ? { ...line, kind, id: `detail ${line.id}` } : line;
}

const linesKnown = remembered<DossierIndex, Map<number, StatementLine>>(() => new Map());

/** The line of the statement at a place in the dossier; made once, and only when it is shown. */
function statementLine(index: DossierIndex, place: number): StatementLine | undefined {
  const known = linesKnown(index).get(place);
  const statement = index.dossier.statements[place];
  if (known || !statement) return known;
  const line = madeFrom(index, statement);
  linesKnown(index).set(place, line);
  return line;
}

function madeFrom(index: DossierIndex, statement: Statement): StatementLine {
  const { stance, speaker, document } = statement;
  const issue = index.issueOf(statement.issue);
  const source = index.sourceOf(statement.source);
  const mark = voiceMarkOf(statement);
  return {
    kind: "statement",
    id: statement.id,
    statement,
    path: pathOf({ view: "statement", statement: statement.id }),
    said: saidWords(index, [statement]),
    party: index.partyOf(statement.party).name,
    issue,
    stance: stance
      ? stanceWords(issue, stance)
      : `${capitalised(NO_POSITION)}: ${unplacedWords(statement.unplaced)}`,
    firmness: firmnessWords(statement).join(),
    mark,
    voice: VOICE_MARK_WORDS[mark].short,
    speaker:
      speaker?.name ??
      document ??
      (mark === "reported" ? "none: a reporter’s account" : "not named"),
    role: speaker?.role,
    outlet: source.outlet,
    language: source.language ?? undefined,
    wordsOf: () => index.wordsOf(statement),
  };
}

/** Which of the lines were in the page before, by their keys; none if their order is another, for they would all have to move. */
export function stayingOf(
  { count, keyAt }: Pick<TableLines, "count" | "keyAt">,
  before: readonly number[],
): readonly number[] {
  const placeOf = new Map(before.map((key, place) => [key, place]));
  const stay: number[] = [];
  let last = -1;
  for (let at = 0; at < count; at += 1) {
    const place = placeOf.get(keyAt(at));
    if (place === undefined) continue;
    if (place < last) return [];
    last = place;
    stay.push(at);
  }
  return stay;
}
