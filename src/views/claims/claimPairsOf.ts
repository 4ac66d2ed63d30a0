import { besideWords } from "#model/words/qualifierWords.ts";
import { claimsOf, relationToClaim } from "#model/comparison/claims.ts";
import type { Issue, Party, Statement } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import type { Position } from "#model/position/position.ts";
import { viewedOf } from "#model/position/viewed.ts";
import { decidingIn, setsKey } from "#model/position/stands.ts";
import { capitalised, inSentence, possessive, startingSentence } from "#model/text/english.ts";
import type { Selection } from "#state/selection.ts";
import { overlapWords } from "#model/words/overlapWords.ts";
import { lineOf, type Mark, marksOf, saidWords, stanceWords } from "#model/words/cellWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";

/** What the view shows: who claims what about whom, each claim beside what its subject says itself. */
export type ClaimPairs = {
  readonly asOf: string;
  readonly groups: readonly {
    readonly claimant: Party;
    readonly about: Party;
    /** How many claims it has; of very many not all are among the pairs. */
    readonly count: number;
    /** Newest first; never empty. */
    readonly pairs: readonly ClaimPair[];
  }[];
  readonly count: number;
  /** How many claims of the dossier the reader's choice of date, parties and issues leaves out. */
  readonly hidden: number;
};

export type ClaimPair = {
  readonly claim: Statement;
  readonly issue: Issue;
  readonly about: Party;
  /** The claimed position; undefined when the claim takes no place on the scale. */
  readonly label: string | undefined;
  readonly said: string;
  /** When the claim was made and, if it has changed since, on the date shown. */
  readonly stated: readonly Stated[];
};

/** Where the subject of a claim stood on a day, and whether the claim shares an option with it. */
export type Stated = {
  readonly at: "claim" | "date-shown";
  /** "Stated then", and the same at more length. */
  readonly name: string;
  readonly heading: string;
  /** The dates of the deciding statements; empty when there are none. */
  readonly said: string;
  /** The whole of it in one line, for those who hear it. */
  readonly words: string;
  /** None when the party is silent: silence is said in words. */
  readonly marks: readonly Mark[];
  readonly silence: string | undefined;
  readonly qualifiers: readonly string[];
  readonly overlap: string;
};

type Choice = Pick<Selection, "asOf" | "parties" | "issues">;

/** The first of them, group by group, up to the most that are asked for. */
export function claimPairsOf(index: DossierIndex, choice: Choice, most = Infinity): ClaimPairs {
  const { asOf, parties, issues } = viewedOf(index, choice);
  const order = parties.map(({ id }) => id);
  const found = claimsOf(index, { asOf, parties: order })
    .toSorted(
      (a, b) =>
        order.indexOf(a.claimant) - order.indexOf(b.claimant) ||
        order.indexOf(a.about) - order.indexOf(b.about),
    )
    .map(({ claims, ...between }) => ({
      ...between,
      claims: claims.filter(({ issue }) => issues.includes(issue)),
    }));
  let room = most;
  const groups = found.flatMap(({ claimant, about, claims }) => {
    const shown = claims.slice(0, room);
    room -= shown.length;
    if (shown.length === 0) return [];
    return {
      claimant: index.partyOf(claimant),
      about: index.partyOf(about),
      count: claims.length,
      pairs: shown.map((claim) => pairOf(index, claim)),
    };
  });
  const count = found.reduce((sum, { claims }) => sum + claims.length, 0);
  const all = index.dossier.statements.filter(({ voice }) => voice === "other-party").length;
  return { asOf, groups, count, hidden: all - count };
}

type Claim = {
  readonly statement: Statement;
  readonly issue: Issue;
  readonly day: string;
  /** Where its subject stands on the date shown. */
  readonly stated: Cell;
};

function pairOf(index: DossierIndex, { statement, issue, day, stated }: Claim): ClaimPair {
  const about = index.partyOf(statement.party);
  const then = cellOf(index, { party: about.id, issue: issue.id, asOf: day });
  const pair = { claim: statement, issue, about };
  const atClaim = statedOn(index, pair, { at: "claim", cell: then });
  const onDateShown = statedOn(index, pair, { at: "date-shown", cell: stated });
  return {
    ...pair,
    label: statement.stance ? stanceWords(issue, statement.stance) : undefined,
    said: saidWords(index, [statement]),
    stated:
      restKey(then.position) === restKey(stated.position) ? [atClaim] : [atClaim, onDateShown],
  };
}

type Subject = Pick<ClaimPair, "claim" | "issue" | "about">;
type Moment = { readonly at: Stated["at"]; readonly cell: Cell };

function statedOn(index: DossierIndex, subject: Subject, { at, cell }: Moment): Stated {
  const { claim, issue, about } = subject;
  const { position, stands, asOf } = cell;
  const relation = relationToClaim(issue, position, claim);
  return {
    at,
    name: `${verbOf(position)} ${at === "claim" ? "then" : "since"}`,
    heading: `${headingOf(about, position)}${at === "claim" ? " when the claim was made" : `, as of ${dateWords(asOf)}`}`,
    said: [...new Set(stands.map(({ deciding }) => saidWords(index, deciding)))].join("; "),
    words: lineOf(index, cell),
    marks: marksOf(index, cell),
    silence: silenceWords(index, cell)?.label,
    qualifiers: besideWords(issue, contestedByOthersThan(claim, cell)),
    overlap: capitalised(overlapWords(subject, relation)),
  };
}

/** The claim itself is no news beside the position that it contests. */
function contestedByOthersThan(claim: Statement, { qualifiers }: Cell): Cell["qualifiers"] {
  return qualifiers.filter(
    (one) => one.kind !== "contested" || one.by.some(({ id }) => id !== claim.id),
  );
}

function verbOf(position: Position): string {
  return isReported(position) ? "Reported" : "Stated";
}

function headingOf(party: Party, position: Position): string {
  if (position.kind === "silent") return `${possessive(startingSentence(party))} own words`;
  const name = inSentence(party);
  return isReported(position) ? `What was reported of ${name}` : `What ${name} had said`;
}

function isReported(position: Position): boolean {
  return decidingIn(position)[0]?.voice === "reporter";
}

/** The same text for positions that rest on the same words. */
function restKey(position: Position): string {
  const deciding = decidingIn(position).map(({ id }) => id);
  return [setsKey(position), ...deciding].join(" ");
}
