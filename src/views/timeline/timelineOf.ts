import type { TimelineLane, TimelineLine } from "../../components/charts/TimelineChartParts.ts";
import type { Issue, Party, Topic } from "../../model/dossier.ts";
import type { DatedStatement, DossierIndex } from "../../model/dossierIndex.ts";
import { dateWords } from "../../model/edtf.ts";
import { counted, saidWords } from "../../model/positionWords.ts";
import type { Selection } from "../../state/selection.ts";
import { sinceOf } from "./changesOf.ts";
import { type IssueTimeline, issueTimelineOf } from "./issueTimelineOf.ts";
import { ticksLaneOf } from "./marksOf.ts";
import { saidOf } from "./saidOf.ts";
import { type Span, type TimeAxis, timeAxisOf } from "./timeAxis.ts";

/** What the timeline shows above its list of changes. */
export type Timeline = {
  readonly asOf: string;
  readonly overview: Overview;
  /** The axis of every issue: long stretches without a dated statement are left out. */
  readonly axis: TimeAxis;
  readonly lines: readonly TimelineLine[];
  readonly topics: readonly { readonly topic: Topic; readonly issues: readonly IssueTimeline[] }[];
};

/** All the statements of each party on one axis that leaves nothing out. */
export type Overview = {
  readonly axis: TimeAxis;
  readonly lines: readonly TimelineLine[];
  readonly rows: readonly {
    readonly party: Party;
    readonly count: string;
    /** From the first statement to the last. */
    readonly dates: string;
    readonly lane: TimelineLane;
  }[];
  /** Where the record is empty, in a sentence; undefined when it has no long gap. */
  readonly gap: string | undefined;
};

type Choice = Pick<Selection, "asOf" | "since" | "parties" | "issues">;

export function timelineOf(index: DossierIndex, choice: Choice): Timeline {
  const { dossier, byDay } = index;
  const asOf = choice.asOf ?? dossier.asOf;
  const since = sinceOf(index, choice);
  const parties = choice.parties?.map(index.partyOf) ?? dossier.parties;
  const issues = dossier.issues.filter(({ id }) => choice.issues?.includes(id) ?? true);
  const spans = [...spansOf(byDay), { first: dossier.asOf, last: dossier.asOf }];
  const axis = timeAxisOf(spans, { broken: true });
  const topics = dossier.topics
    .map((topic) => ({
      topic,
      issues: issues
        .filter((issue) => issue.topic === topic.id)
        .map((issue) => issueTimelineOf(index, issue, { asOf, parties, axis })),
    }))
    .filter((topic) => topic.issues.length > 0);

  return {
    asOf,
    axis,
    lines: linesOf(axis, { asOf, since }),
    overview: overviewOf(index, { asOf, since, parties, issues, spans }),
    topics,
  };
}

/** When something was said, each time once. */
function spansOf(byDay: readonly DatedStatement[]): readonly Span[] {
  const spans = byDay.map(saidOf);
  return [...new Map(spans.map((span) => [`${span.first} ${span.last}`, span])).values()];
}

type View = {
  readonly asOf: string;
  readonly since: string | undefined;
  readonly parties: readonly Party[];
  readonly issues: readonly Issue[];
  readonly spans: readonly Span[];
};

function overviewOf(index: DossierIndex, { asOf, since, parties, issues, spans }: View): Overview {
  const axis = timeAxisOf(spans, { broken: false });
  const ids = new Set(issues.map(({ id }) => id));
  const shown = index.byDay.filter(({ statement }) => ids.has(statement.issue));
  return {
    axis,
    lines: linesOf(axis, { asOf, since }),
    rows: parties.map((party) => {
      const dated = shown.filter(({ statement }) => statement.party === party.id);
      return {
        party,
        count: countWords(dated, asOf),
        dates: datesWords(index, dated),
        lane: ticksLaneOf(party.id, { dated, axis, asOf }),
      };
    }),
    gap: gapWords(spans),
  };
}

function countWords(dated: readonly DatedStatement[], asOf: string): string {
  const later = dated.filter(({ day }) => day > asOf).length;
  return counted(dated.length, "statement") + (later > 0 ? `, ${later} later` : "");
}

function datesWords(index: DossierIndex, dated: readonly DatedStatement[]): string {
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last) return "nothing on record";
  const words = [first, last].map(({ statement }) => saidWords(index, [statement]));
  return [...new Set(words)].join(", and last ");
}

/** The stretches that the axis of the issues leaves out. */
function gapWords(spans: readonly Span[]): string | undefined {
  const gaps = timeAxisOf(spans, { broken: true }).gaps;
  if (gaps.length === 0) return undefined;
  const words = gaps.map(
    ({ last, next, label }) => `${label} between ${dateWords(last)} and ${dateWords(next)}`,
  );
  return `Nothing on record is dated to the ${words.join(" or the ")}.`;
}

function linesOf(
  axis: TimeAxis,
  { asOf, since }: Pick<View, "asOf" | "since">,
): readonly TimelineLine[] {
  const shown: TimelineLine = { at: axis.after(asOf), kind: "as-of" };
  return since !== undefined && since < asOf
    ? [{ at: axis.after(since), kind: "since" }, shown]
    : [shown];
}
