import {
  FIRMNESSES,
  type Firmness,
  type IssueId,
  type OptionId,
  type PartyId,
  type Proposal,
  type Statement,
} from "./dossier.ts";
import type { DatedStatement, DossierIndex } from "./dossierIndex.ts";
import { daysBetween, lastDay } from "./edtf.ts";

/** Whose words carry a position: the four marks of voice, the same everywhere. */
export type VoiceMark = "own-words" | "told" | "reported" | "others-say";

/** Why there is no position. */
export type Silence = "none-found" | "unplaced" | "described-by-others" | "not-a-party";

/** One place on the scale and the statements that put a party there. */
export type Stand = {
  /** The options left open, in the order of the scale; never empty. */
  readonly options: readonly OptionId[];
  readonly deciding: readonly Statement[];
  readonly voice: VoiceMark;
  /** The hardest of the deciding statements. */
  readonly firmness: Firmness;
  readonly conditions: readonly string[];
};

type Standing = {
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
  readonly restsOnOne: boolean;
  /** Every deciding statement is of less than full confidence. */
  readonly lowConfidence: boolean;
};

/** Where a party stands on an issue on a date. Rule numbers are those of the derivation. */
export type Position =
  | ({ readonly kind: "placed" } & Stand & Standing)
  | ({ readonly kind: "mixed"; readonly stands: readonly Stand[] } & Standing)
  | { readonly kind: "silent"; readonly silence: Silence };

export type Question = { readonly party: PartyId; readonly issue: IssueId; readonly asOf: string };

const SINCE_REPORTED_DAYS = 90;

export function positionOf(index: DossierIndex, question: Question): Position {
  const known = knownBy(index, question);
  const standing = known.filter(
    ({ statement }) => statement.stance !== null && !supersededBy(index, statement, question.asOf),
  );
  const deciding = decidingOf(standing);
  if (deciding.length === 0) return { kind: "silent", silence: silenceOf(index, question, known) };

  const stands = standsOf(
    index,
    question.issue,
    deciding.map(({ statement }) => statement),
  );
  const rest = standingOf(index, { question, deciding, standing });
  const [only] = stands;
  return only && stands.length === 1
    ? { kind: "placed", ...only, ...rest }
    : { kind: "mixed", stands, ...rest };
}

/** The cell's statements on record by the date, oldest first. */
export function knownBy(
  index: DossierIndex,
  { party, issue, asOf }: Question,
): readonly DatedStatement[] {
  const cell = index.cellOf(party, issue);
  const end = cell.findLastIndex(({ day }) => day <= asOf);
  return cell.slice(0, end + 1);
}

/** Rule 1: the later text on record that replaces this clause; undefined when it stands, or is no clause. */
export function supersededBy(
  index: DossierIndex,
  { proposal, issue }: Statement,
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

/** Rules 1 to 3: the newest day of the party's own words or, failing those, of reporters. */
function decidingOf(standing: readonly DatedStatement[]): readonly DatedStatement[] {
  const own = standing.filter(({ statement }) => statement.voice === "self");
  const voiced =
    own.length > 0 ? own : standing.filter(({ statement }) => statement.voice === "reporter");
  const dated = voiced.filter(({ statement }) => statement.said !== null);
  const eligible = dated.length > 0 ? dated : voiced;
  const newest = eligible.filter(({ day }) => day === eligible.at(-1)?.day);
  const quotes = newest.filter(({ statement }) => statement.evidence.kind === "quote");
  return quotes.length > 0 ? quotes : newest;
}

/** Rules 3 and 4: one stand on what all the statements share or, if they share nothing, one for each set. */
function standsOf(
  index: DossierIndex,
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

function standOf(options: readonly OptionId[], deciding: readonly Statement[]): Stand {
  const voices = deciding.map(voiceMarkOf);
  return {
    options,
    deciding,
    voice: voices.find((voice) => voice === "own-words") ?? voices[0] ?? "reported",
    firmness:
      FIRMNESSES.find((firmness) => deciding.some((s) => s.firmness === firmness)) ?? "unstated",
    conditions: [...new Set(deciding.flatMap(({ conditionalOn }) => conditionalOn ?? []))],
  };
}

type Decision = {
  readonly question: Question;
  readonly deciding: readonly DatedStatement[];
  readonly standing: readonly DatedStatement[];
};

function standingOf(index: DossierIndex, { question, deciding, standing }: Decision): Standing {
  const { issue, asOf } = question;
  const day = deciding[0]?.day ?? asOf;
  const dated = deciding.some(({ statement }) => statement.said !== null);
  const own = deciding[0]?.statement.voice === "self";
  const open = new Set(deciding.flatMap(({ statement }) => statement.stance ?? []));
  const elsewhere = standing
    .filter(
      ({ statement }) =>
        statement.voice !== "self" && !statement.stance?.some((option) => open.has(option)),
    )
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
      .filter(
        (s) =>
          own && s.statement.voice === "reporter" && daysBetween(day, s.day) > SINCE_REPORTED_DAYS,
      )
      .map(({ statement }) => statement),
    // An undated statement is not known to be newer than a dated one.
    contestedBy: elsewhere
      .filter((s) => s.day >= day && (s.statement.said !== null || !dated))
      .map(({ statement }) => statement),
    restsOnOne: deciding.length === 1,
    lowConfidence: deciding.every(({ statement }) => statement.confidence < 3),
  };
}

/** Rule 5. */
function silenceOf(
  index: DossierIndex,
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
  index: DossierIndex,
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
