import type { TimelineLane, TimelineLine } from "./chart/parts.ts";
import type { Issue, Party, Topic } from "#model/dossier/dossier.ts";
import type { DatedStatement, DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { byTopic, viewedOf } from "#model/position/viewed.ts";
import type { Selection } from "#state/selection.ts";
import { type IssueTimeline, issueTimelineOf } from "./issueTimelineOf.ts";
import { type Landmark, landmarksOf, withLandmarks } from "./landmarksOf.ts";
import { ticksLaneOf } from "./marksOf.ts";
import { type Period, periodsOf } from "./periodsOf.ts";
import { saidOf } from "./saidOf.ts";
import { sinceOf } from "#model/figure/since.ts";
import { type Span, type TimeAxis, timeAxisOf } from "./timeAxis.ts";
import { saidWords } from "#model/words/cellWords.ts";

/** What the timeline shows above its list of changes. */
export type Timeline = {
  readonly asOf: string;
  readonly overview: Overview;
  /** The texts that are marked on the axes. */
  readonly landmarks: readonly Landmark[];
  /** The stretches of time that the issues can be drawn over, and the one that is. */
  readonly periods: readonly Period[];
  readonly period: Period | undefined;
  /** The axis of every issue; of the whole record it leaves out long stretches without a dated statement. */
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
  /** Where the issues leave time out, in a sentence; undefined when they leave out none. */
  readonly gap: string | undefined;
};

type Choice = Pick<Selection, "asOf" | "since" | "parties" | "issues" | "period">;

export function timelineOf(index: DossierIndex, choice: Choice): Timeline {
  const { dossier } = index;
  const { asOf, parties, issues } = viewedOf(index, choice);
  const since = sinceOf(index, choice);
  const spans = [...spansOf(index.byDay), { first: dossier.asOf, last: dossier.asOf }];
  const landmarks = landmarksOf(index);
  const periods = periodsOf(index, { asOf, period: choice.period });
  const period = periods.find(({ key }) => key === choice.period);
  const span = period?.span;
  const axis = withLandmarks(timeAxisOf(span ? [span] : spans, { broken: true }), landmarks, span);
  const topics = byTopic(index, issues).map(({ topic, issues: those }) => ({
    topic,
    issues: those.map((issue) => issueTimelineOf(index, issue, { asOf, parties, axis, span })),
  }));

  return {
    asOf,
    landmarks,
    periods,
    period,
    axis,
    lines: linesOf(axis, { asOf, since, span }),
    overview: overviewOf(index, { asOf, since, parties, issues, spans, span, landmarks }),
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
  /** The time that the issues are drawn over; undefined for the whole record. */
  readonly span: Span | undefined;
  readonly landmarks: readonly Landmark[];
};

function overviewOf(
  index: DossierIndex,
  { asOf, since, parties, issues, spans, span, landmarks }: View,
): Overview {
  const whole = withLandmarks(timeAxisOf(spans, { broken: false }), landmarks);
  const frame = span && { from: whole.at(span.first), to: whole.after(span.last) };
  const axis = { ...whole, frame };
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
    gap: span ? undefined : gapWords(spans),
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

/** The date shown and the one that changes are counted from, where they lie in the time drawn. */
function linesOf(
  axis: TimeAxis,
  { asOf, since, span }: Pick<View, "asOf" | "since"> & { readonly span?: Span | undefined },
): readonly TimelineLine[] {
  const isDrawn = (day: string) => !span || (day >= span.first && day <= span.last);
  const lines: readonly (TimelineLine & { readonly day: string })[] = [
    ...(since !== undefined && since < asOf
      ? [{ at: axis.after(since), kind: "since" as const, day: since }]
      : []),
    { at: axis.after(asOf), kind: "as-of", day: asOf },
  ];
  return lines.filter(({ day }) => isDrawn(day)).map(({ at, kind }) => ({ at, kind }));
}
