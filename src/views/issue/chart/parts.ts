import type { HeldSpan } from "#model/comparison/history.ts";
import type { Tick } from "#model/words/historyWords.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import type { Stretch } from "#model/position/tone.ts";

/** Days along the axis, from its left end. */
type AxisDay = number;

/** The whole record, as long as it is, with a line at each tick. */
export type MovedAxis = { readonly length: AxisDay; readonly ticks: readonly Tick[] };

/** A statement, where its options lie in the lane. */
export type SaidMark = {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly at: AxisDay;
  readonly voice: VoiceMark;
  readonly stretches: readonly Stretch[];
};

export type MovedLane = {
  readonly key: string;
  readonly spans: readonly HeldSpan[];
  readonly marks: readonly SaidMark[];
};
