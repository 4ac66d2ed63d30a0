import type { IssueId, OptionId, PartyId, Proposal, Statement } from "#model/dossier/dossier.ts";
import { countUntil, type CellIndex, type DatedStatement } from "#model/dossier/dossierIndex.ts";
import { daysBetween, lastDay } from "#model/dossier/edtf.ts";
import { FIRMNESSES, type Firmness, type VoiceMark } from "#model/dossier/codes.ts";

/** Why there is no position. */
export const SILENCES = ["none-found", "unplaced", "described-by-others", "not-a-party"] as const;
export type Silence = (typeof SILENCES)[number];

/** One place on the scale and the statements that put a party there. */
export type Stand = {
  /** The options left open, in the order of the scale; never empty. */
  readonly options: readonly OptionId[];
  readonly deciding: readonly Statement[];
  readonly voice: VoiceMark;
  /** The hardest of those deciding statements that say exactly these options, or of all if none does. */
  readonly firmness: Firmness;
  readonly conditions: readonly string[];
};

/** What a position on record carries beside its places, one or several. */
type Held = {
  /** The day of the deciding statements. */
  readonly day: string;
  /** Whole days from the deciding statements to the date asked for. */
  readonly age: number;
  /** False when no deciding statement is dated: said by then or earlier. */
  readonly dated: boolean;
  /** The proposal whose clause decides although a later text, not public on this issue, followed it. */
  readonly earlierDraft: Proposal | undefined;
  /** Reporters more than 90 days newer than the party's own words, who place it elsewhere; newest first. */
  readonly sinceReported: readonly Statement[];
  /** Others, not older than the deciding statements, who place it elsewhere; newest first. */
  readonly contestedBy: readonly Statement[];
  /** Every deciding statement is of less than full confidence. */
  readonly lowConfidence: boolean;
};

/** Where a party stands on an issue on a date. The numbers D1 to D13 are those of RULES. */
export type Position =
  | ({ readonly kind: "placed" } & Stand & Held)
  | ({ readonly kind: "mixed"; readonly stands: readonly Stand[] } & Held)
  | { readonly kind: "silent"; readonly silence: Silence };

export type Question = { readonly party: PartyId; readonly issue: IssueId; readonly asOf: string };

const SINCE_REPORTED_DAYS = 90;

export function positionOf(index: CellIndex, question: Question): Position {
  const known = knownBy(index, question);
  const deciding = decidingOf(index, known, question.asOf);
  if (deciding.length === 0) return { kind: "silent", silence: silenceOf(index, question, known) };

  const stands = standsOf(
    index,
    question.issue,
    deciding.map(({ statement }) => statement),
  );
  const rest = heldOf(index, { asOf: question.asOf, deciding, known });
  const [only] = stands;
  return only && stands.length === 1
    ? { kind: "placed", ...only, ...rest }
    : { kind: "mixed", stands, ...rest };
}

/** The stands of a position alone, for those who ask on very many days; none when it is silent. */
export function standsOn(index: CellIndex, question: Question): readonly Stand[] | Silence {
  const { party, issue, asOf } = question;
  const deciding = decidingOf(index, index.statementsIn(party, issue), asOf);
  if (deciding.length === 0) return silenceOf(index, question, knownBy(index, question));
  return standsOf(
    index,
    question.issue,
    deciding.map(({ statement }) => statement),
  );
}

/** The cell's statements on record by the date, oldest first. */
export function knownBy(
  index: CellIndex,
  { party, issue, asOf }: Question,
): readonly DatedStatement[] {
  const cell = index.statementsIn(party, issue);
  return cell.slice(0, countUntil(cell, asOf));
}

/** D4: the later text on record that replaces this clause; undefined when it stands, or is no clause. */
export function supersededBy(
  index: CellIndex,
  { proposal, issue }: Pick<Statement, "proposal" | "issue">,
  asOf: string,
): Proposal | undefined {
  return laterTexts(index, proposal, asOf).find(
    ({ id }) => (index.clauseDay(id, issue) ?? "9999") <= asOf,
  );
}

export function voiceMarkOf({ voice, speech, evidence }: Statement): VoiceMark {
  if (voice === "other-party") return "others-say";
  if (voice === "reporter") return "reported";
  return speech === "indirect" || evidence.kind === "paraphrase" ? "told" : "own-words";
}

/** D1 to D8: the newest day of the party's own words or, failing those, of reporters. */
function decidingOf(
  index: CellIndex,
  cell: readonly DatedStatement[],
  asOf: string,
): readonly DatedStatement[] {
  let newest: DatedStatement[] = [];
  let weight = 0;
  // From the newest back, so that a long history is read no further than the day that decides.
  for (let at = countUntil(cell, asOf) - 1; at >= 0; at -= 1) {
    const dated = cell[at];
    if (!dated) break;
    const isOlder = newest[0] !== undefined && dated.day < newest[0].day;
    if (weight === OWN_AND_DATED && isOlder) break;
    const its = weightOf(dated.statement);
    if (its < Math.max(weight, 1) || (its === weight && isOlder)) continue;
    if (supersededBy(index, dated.statement, asOf)) continue;
    if (its > weight) newest = [];
    newest.push(dated);
    weight = its;
  }
  const quotes = newest.filter(({ statement }) => statement.evidence.kind === "quote");
  return (quotes.length > 0 ? quotes : newest).toReversed();
}

const OWN_AND_DATED = 4;

/** What outweighs what: own words before reporters', then dated before undated; 0 never decides. */
function weightOf({ voice, said, stance }: Statement): number {
  if (stance === null || voice === "other-party") return 0;
  return (voice === "self" ? 3 : 1) + (said === null ? 0 : 1);
}

/** D9 and D10: one stand on what all the statements share or, if they share nothing, one for each set. */
function standsOf(
  index: CellIndex,
  issue: IssueId,
  deciding: readonly Statement[],
): readonly Stand[] {
  const scale = index.issueOf(issue).options.map(({ id }) => id);
  const shared = scale.filter((option) => deciding.every(({ stance }) => stance?.includes(option)));
  if (shared.length > 0) return [standOf(shared, deciding)];

  const inScaleOrder = ({ stance }: Statement) =>
    scale.filter((option) => stance?.includes(option));
  const sets = new Set(deciding.map((statement) => inScaleOrder(statement).join(" ")));
  return [...sets]
    .map((set) => deciding.filter((statement) => inScaleOrder(statement).join(" ") === set))
    .map((group) => standOf(group[0] ? inScaleOrder(group[0]) : [], group))
    .toSorted((a, b) => firstPlace(scale, a) - firstPlace(scale, b));
}

/** Whoever says exactly the result speaks for its voice and firmness; only if nobody does, all of them. */
export function standOf(options: readonly OptionId[], deciding: readonly Statement[]): Stand {
  const exact = deciding.filter(({ stance }) => stance?.length === options.length);
  const bearing = exact.length > 0 ? exact : deciding;
  const voices = bearing.map(voiceMarkOf);
  return {
    options,
    deciding,
    voice: voices.find((voice) => voice === "own-words") ?? voices[0] ?? "reported",
    firmness:
      FIRMNESSES.find((firmness) => bearing.some((s) => s.firmness === firmness)) ?? "unstated",
    conditions: [...new Set(deciding.flatMap(({ conditionalOn }) => conditionalOn ?? []))],
  };
}

type Decision = {
  readonly asOf: string;
  readonly deciding: readonly DatedStatement[];
  readonly known: readonly DatedStatement[];
};

function heldOf(index: CellIndex, { asOf, deciding, known }: Decision): Held {
  const day = deciding[0]?.day ?? asOf;
  const dated = deciding.some(({ statement }) => statement.said !== null);
  const open = new Set(deciding.flatMap(({ statement }) => statement.stance ?? []));
  // An undated statement is not known to be newer than a dated one.
  const elsewhere = known
    .slice(countUntil(known, day, "before"))
    .filter(
      ({ statement: { voice, said, stance } }) =>
        voice !== "self" && stance && (said !== null || !dated) && !stance.some((o) => open.has(o)),
    )
    .filter(({ statement }) => !supersededBy(index, statement, asOf))
    .toReversed();
  const drafts = deciding
    .map(({ statement }) => statement.proposal)
    .filter((id) => laterTexts(index, id, asOf).length > 0);
  const [draft] = drafts;

  return {
    day,
    age: daysBetween(day, asOf),
    dated,
    earlierDraft: draft && index.proposalOf(draft),
    sinceReported: elsewhere
      .filter(({ statement }) => statement.voice === "reporter")
      .filter((s) => daysBetween(day, s.day) > SINCE_REPORTED_DAYS)
      .map(({ statement }) => statement),
    contestedBy: elsewhere.map(({ statement }) => statement),
    lowConfidence: deciding.every(({ statement }) => statement.confidence < 3),
  };
}

/** D11: which silence it is. */
function silenceOf(
  index: CellIndex,
  { party, issue }: Question,
  known: readonly DatedStatement[],
): Silence {
  if (known.some(({ statement }) => statement.voice === "self")) return "unplaced";
  if (known.length > 0) return "described-by-others";
  const { parties } = index.issueOf(issue);
  return parties && !parties.includes(party) ? "not-a-party" : "none-found";
}

/** The texts that have replaced a proposal by the date, nearest first. */
function laterTexts(
  index: CellIndex,
  proposal: Statement["proposal"],
  asOf: string,
): readonly Proposal[] {
  const texts: Proposal[] = [];
  let next = proposal && index.proposalOf(proposal).supersededBy;
  while (next) {
    const text = index.proposalOf(next);
    if (lastDay(text.date) > asOf) break;
    texts.push(text);
    next = text.supersededBy;
  }
  return texts;
}

function firstPlace(scale: readonly OptionId[], { options }: Stand): number {
  return scale.findIndex((option) => options.includes(option));
}
