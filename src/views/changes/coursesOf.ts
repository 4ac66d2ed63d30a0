import { type HeldSpan, heldOf, historyOf } from "#model/comparison/history.ts";
import { sinceOf } from "#model/figure/since.ts";
import type { Issue, Party, Proposal, Topic } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { daysBetween, lastDay } from "#model/dossier/edtf.ts";
import { type Cell, cellOf } from "#model/position/cell.ts";
import { decidingIn } from "#model/position/stands.ts";
import { byTopic, type Viewed, viewedOf } from "#model/position/viewed.ts";
import { by } from "#model/text/order.ts";
import { saidSince } from "#model/words/cellWords.ts";
import { silenceLine } from "#model/words/silence/silenceSentence.ts";
import { courseWords, type Tick, ticksOf } from "#model/words/historyWords.ts";
import { cellPath } from "#state/route.ts";
import type { Selection } from "#state/selection.ts";

/** How every issue moved over the whole record, on one axis of time. */
export type Courses = {
  readonly axis: CoursesAxis;
  /** The texts that the axis marks, oldest first. */
  readonly texts: readonly NumberedText[];
  readonly topics: readonly { readonly topic: Topic; readonly issues: readonly IssueCourses[] }[];
};

/** Days from the first of the record to the day shown. */
export type CoursesAxis = {
  readonly length: number;
  readonly ticks: readonly Tick[];
  /** Texts that came to the table, by their numbers; those that lie too close for two labels share one. */
  readonly marks: readonly TextMark[];
  /** Where changes are counted from; undefined where nothing lies between. */
  readonly since: number | undefined;
};

type TextMark = { readonly at: number; readonly label: string };
type NumberedText = { readonly number: number; readonly proposal: Proposal };

export type IssueCourses = {
  readonly issue: Issue;
  readonly rows: readonly PartyCourse[];
  /** Those who took no position by the day shown, by the reason. */
  readonly silent: readonly Silent[];
};

type Silent = {
  readonly reason: string;
  readonly parties: readonly { readonly party: Party; readonly path: string }[];
};

export type PartyCourse = {
  readonly party: Party;
  readonly cell: string;
  readonly path: string;
  /** "from 29 Nov 2024": since when its first position was said. */
  readonly since: string;
  /** From first to last in a few words. */
  readonly words: string;
  readonly spans: readonly HeldSpan[];
  /** The days of its statements. */
  readonly said: readonly number[];
};

type Choice = Pick<Selection, "asOf" | "since" | "parties" | "issues">;

export function coursesOf(index: DossierIndex, choice: Choice): Courses {
  const viewed = viewedOf(index, choice);
  const { asOf } = viewed;
  const first = index.byDay[0]?.day ?? asOf;
  const since = sinceOf(index, choice) ?? asOf;
  const texts = textsBy(index, asOf);
  const length = Math.max(1, daysBetween(first, asOf));
  return {
    axis: {
      length,
      ticks: ticksOf(first, asOf),
      marks: marksOf(texts, { first, length }),
      since: since < asOf ? Math.max(0, daysBetween(first, since)) : undefined,
    },
    texts,
    topics: byTopic(index, viewed.issues).map(({ topic, issues }) => ({
      topic,
      issues: issues.map((issue) => issueCoursesOf(index, issue, { ...viewed, first })),
    })),
  };
}

function textsBy({ dossier }: DossierIndex, asOf: string): readonly NumberedText[] {
  return dossier.proposals
    .filter(({ date }) => lastDay(date) <= asOf)
    .toSorted(by(({ date, id }) => [lastDay(date), id]))
    .map((proposal, at) => ({ number: at + 1, proposal }));
}

/** Of the length of the axis: nearer than this, two numbers would run into each other. */
const ROOM = 0.06;

function marksOf(
  texts: readonly NumberedText[],
  { first, length }: { readonly first: string; readonly length: number },
): readonly TextMark[] {
  const groups: { at: number; numbers: number[] }[] = [];
  for (const { number, proposal } of texts) {
    const at = daysBetween(first, lastDay(proposal.date));
    // What came before the first statement is listed, and not drawn.
    if (at < 0) continue;
    const last = groups.at(-1);
    if (last && at - last.at < ROOM * length) last.numbers.push(number);
    else groups.push({ at, numbers: [number] });
  }
  return groups.map(({ at, numbers }) => ({
    at,
    label: [...new Set([numbers[0], numbers.at(-1)])].join("–"),
  }));
}

type Seen = Pick<Viewed, "asOf" | "parties"> & { readonly first: string };

function issueCoursesOf(
  index: DossierIndex,
  issue: Issue,
  { asOf, parties, first }: Seen,
): IssueCourses {
  const told = parties.map((party) => {
    const question = { party: party.id, issue: issue.id, asOf };
    const cell = cellOf(index, question);
    return { party, cell, path: cellPath(cell), history: historyOf(index, question) };
  });
  return {
    issue,
    rows: told.flatMap(({ party, cell, path, history: { steps, statements, course } }) => {
      const [oldest] = steps;
      if (!oldest) return [];
      return [
        {
          party,
          cell: cell.id,
          path,
          since: saidSince(index, decidingIn(oldest.position)),
          words: course ? courseWords(course) : "One position on record",
          spans: heldOf(issue, steps, { first, last: asOf }),
          said: [...new Set(statements.map(({ day }) => daysBetween(first, day)))],
        },
      ];
    }),
    silent: silentOf(
      index,
      told.filter(({ history }) => history.steps.length === 0),
    ),
  };
}

function silentOf(
  index: DossierIndex,
  silent: readonly { readonly party: Party; readonly cell: Cell; readonly path: string }[],
): readonly Silent[] {
  const reasons = new Map<string, Silent["parties"]>();
  for (const { party, cell, path } of silent) {
    const reason = silenceLine(index, cell) ?? "";
    reasons.set(reason, [...(reasons.get(reason) ?? []), { party, path }]);
  }
  return [...reasons].map(([reason, parties]) => ({ reason, parties }));
}
