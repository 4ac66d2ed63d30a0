import type { VoiceMark } from "#model/dossier/codes.ts";
import type { Tone } from "#model/position/tone.ts";

/** Days along the axis, from its left end; a stretch that is left out takes fewer than it had. A day is 1 wide. */
type AxisDay = number;

export type TimelineAxis = {
  readonly length: AxisDay;
  readonly ticks: readonly {
    readonly at: AxisDay;
    readonly label: string;
    readonly minor: boolean;
  }[];
  /** Stretches with nothing on record that are drawn shorter than they were. */
  readonly breaks: readonly {
    readonly from: AxisDay;
    readonly to: AxisDay;
    readonly label: string;
  }[];
  /** Texts that came to the table, by their numbers in the list of them. */
  readonly landmarks: readonly { readonly at: AxisDay; readonly number: number }[];
  /** The stretch that the other charts of the page draw; undefined when they draw the same. */
  readonly frame: { readonly from: AxisDay; readonly to: AxisDay } | undefined;
};

export type TimelineLine = { readonly at: AxisDay; readonly kind: "as-of" | "since" };

/** A statement, or several of one date that say the same in the same voice: as long as its date is uncertain, and filled where its options lie in the lane. */
export type TimelineMark = {
  readonly key: string;
  /** Where it leads; undefined for a tick that stands for all that was said at the time. */
  readonly href: string | undefined;
  /** How many statements it stands for. */
  readonly count: number;
  readonly title: string;
  readonly from: AxisDay;
  readonly to: AxisDay;
  /** Undated: said by then or earlier. */
  readonly undated: boolean;
  /** Undefined for a tick. */
  readonly voice: VoiceMark | undefined;
  /** Said after the date shown. */
  readonly later: boolean;
  /** Places on the scale; none for what cannot be placed. */
  readonly cells: readonly { readonly place: number; readonly tone: Tone }[];
  /** Its place among the marks that would hide it, counted from 0: they stand side by side, long ones below each other. */
  readonly beside: number;
  /** The layer it is drawn in, counted from 0, where long spans on the scale overlap. */
  readonly layer: number;
};

export type TimelineLane = {
  readonly key: string;
  readonly marks: readonly TimelineMark[];
  readonly layers: number;
  /** How many statements are from before or after the time that is drawn. */
  readonly outside: { readonly before: number; readonly after: number };
};
