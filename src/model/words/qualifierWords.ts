import type { Issue, Proposal, Statement } from "#model/dossier/dossier.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Qualifier } from "#model/position/cell.ts";
import { stanceWords } from "./cellWords.ts";
import { type Row } from "./codeWords.ts";
import { MIXED } from "#model/words/position/positionCodes.ts";

/** A text of which a later version is on the table that says nothing public on the issue. */
export const EARLIER_DRAFT = {
  short: "an earlier draft",
  long: "an earlier draft; the later one is unpublished",
} as const satisfies Row;

/** A clause that a later text has replaced. */
export function supersededWords({ name }: Pick<Proposal, "name">): string {
  return `superseded by ${name}`;
}

/** All that can stand beside a position; the table that every page and file takes its words from. */
export const QUALIFIER_WORDS: Readonly<Record<Qualifier["kind"], Row>> = {
  mixed: {
    short: MIXED.short,
    meaning: "On the deciding day the party said things that share no option.",
    rule: "D10",
  },
  undated: { short: "undated: said by then or earlier" },
  "on-a-condition": {
    short: "on a condition",
    meaning: "The passage ties the stance to something that must come first.",
  },
  "over-a-year-old": {
    short: "over a year old",
    meaning: "The deciding words are more than 365 days older than the date shown.",
  },
  "earlier-draft": {
    short: `from ${EARLIER_DRAFT.short}`,
    long: `from ${EARLIER_DRAFT.long}`,
    meaning:
      "A clause decides whose text was revised, and the revision is not public on this issue.",
    rule: "D4",
  },
  "since-reported": {
    short: "since then reported",
    taken: "since then reported otherwise",
    meaning: "A reporter, more than 90 days later, places the party elsewhere.",
    rule: "D12",
  },
  contested: {
    short: "contested",
    meaning: "Somebody else, not earlier, places the party elsewhere.",
    rule: "D13",
  },
  "better-known-before": {
    short: "better known before",
    meaning:
      "It rests on retellings alone, and the party’s own earlier words, which are fully known, place it elsewhere.",
  },
  "rests-on-one": {
    short: "rests on one act alone",
    meaning:
      "One act of saying supports it, however many statements and pages tell that act, since the party last said otherwise.",
  },
  "more-exact-before": {
    short: "vaguer than before",
    meaning: "In the year before it fixed more of what the deciding words leave open.",
  },
  "coded-otherwise": {
    short: "our two readings disagree",
    meaning: "By the second coder’s codes the cell would read otherwise.",
  },
  retold: {
    short: "second-hand",
    meaning: "Every deciding statement is of less than full confidence.",
  },
};

/** A qualifier in the words that a cell has room for; where it is placed elsewhere since or was before, it says where. */
export function shortOf(issue: Issue, qualifier: Qualifier): string {
  return qualifier.kind === "since-reported" || qualifier.kind === "better-known-before"
    ? longOf(issue, qualifier)
    : QUALIFIER_WORDS[qualifier.kind].short;
}

/** A qualifier in all its words, with the place that it speaks of. */
export function longOf(issue: Issue, qualifier: Qualifier): string {
  const { short, long = short } = QUALIFIER_WORDS[qualifier.kind];
  if (qualifier.kind === "more-exact-before") return vaguerWords(issue, qualifier.statement);
  const place = placeOf(qualifier);
  return place ? `${short}: ${stanceWords(issue, place)}` : long;
}

/** What a kind of qualifier is called by itself, without the place that it may speak of. */
export function nameOf(kind: Qualifier["kind"]): string {
  const { short, long = short, taken = long } = QUALIFIER_WORDS[kind];
  return taken;
}

/** The options on which somebody else, or the party itself before, places it; undefined where no place is said. */
function placeOf(qualifier: Qualifier) {
  if (qualifier.kind === "since-reported" || qualifier.kind === "better-known-before")
    return qualifier.by[0]?.stance;
  return undefined;
}

/** "vaguer than before (2 Jun 2025: Ukraine leaves all four regions)"; a date may be a month, or about. */
function vaguerWords(issue: Issue, { said, stance }: Statement): string {
  const when = said === null ? "then" : dateWords(said);
  return `vaguer than before (${when}: ${stanceWords(issue, stance ?? [])})`;
}

/** What a cell has beside its position; the rest is said in the evidence, where there is room to explain it. */
export function besideCell(qualifiers: readonly Qualifier[]): readonly Qualifier[] {
  return qualifiers.filter(({ kind }) => kind !== "undated" && kind !== "rests-on-one");
}

/** What weakens a position or stands against it, in the words that a cell has room for; not what its sentence says itself: mixed signals, and conditions. */
export function weakWords(issue: Issue, qualifiers: readonly Qualifier[]): readonly string[] {
  return besideCell(qualifiers)
    .filter(({ kind }) => kind !== "mixed" && kind !== "on-a-condition")
    .map((one) => shortOf(issue, one));
}

/** What travels with a position wherever it is shown, each in all its words; the rest is said where there is room to explain it. */
export function besideWords(issue: Issue, qualifiers: readonly Qualifier[]): readonly string[] {
  return travelling(qualifiers).map((qualifier) => longOf(issue, qualifier));
}

/** Those of them that travel with the position. */
export function travelling(qualifiers: readonly Qualifier[]): readonly Qualifier[] {
  return qualifiers.filter(({ kind }) => TRAVELLING.includes(kind));
}

const TRAVELLING: readonly Qualifier["kind"][] = [
  "mixed",
  "over-a-year-old",
  "on-a-condition",
  "earlier-draft",
  "since-reported",
  "contested",
  "better-known-before",
  "retold",
];
