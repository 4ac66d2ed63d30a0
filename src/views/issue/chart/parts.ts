import type { VoiceMark } from "#model/dossier/codes.ts";
import type { Tone } from "#model/position/tone.ts";

/** Days along the axis, from its left end. */
type AxisDay = number;

/** The whole record, as long as it is, with a line at each tick. */
export type MovedAxis = {
  readonly length: AxisDay;
  readonly ticks: readonly { readonly at: AxisDay; readonly label: string }[];
};

/** Options that lie beside each other on the scale, from a place that is counted from 0; one tone for each. */
export type Stretch = { readonly first: number; readonly tones: readonly Tone[] };

/** A time through which a party held the same; one stretch, or several of mixed signals or options without an order. */
export type HeldSpan = {
  readonly from: AxisDay;
  readonly to: AxisDay;
  readonly stretches: readonly Stretch[];
};

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
