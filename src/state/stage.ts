import { LONGEST_IN_ADDRESS } from "#model/text/address.ts";
import { type Codec, understood, unknown } from "./codec.ts";

/** What is presented, and how far one is. */
export type StageChoice = {
  /** The path of the page that a briefing is made from; undefined for the one that comes with the record. */
  readonly of: string | undefined;
  /** A briefing of the reader's own, packed. */
  readonly briefing: string | undefined;
  /** The slide shown and the step on it, both from 0. */
  readonly slide: number;
  readonly step: number;
  /** What this tab shows: the slides, or the notes to them. */
  readonly screen: "slides" | "notes";
};

export const NO_STAGE: StageChoice = {
  of: undefined,
  briefing: undefined,
  slide: 0,
  step: 0,
  screen: "slides",
};

/** The place in the show; of one's own no step of history, for a briefing has many. */
export const SLIDE = "slide";

/** One's own, packed; it changes with every key of a note. */
export const BRIEFING = "briefing";

export const STAGE_CODECS: readonly Codec<StageChoice>[] = [
  {
    param: "of",
    write: ({ of }) => of,
    read: (text) =>
      /^\/(?:[\w-]+\/)*$/.test(text) ? understood({ of: text }) : unknown("page to present", text),
  },
  {
    param: BRIEFING,
    write: ({ briefing }) => briefing,
    read: (text) =>
      /^[\w-]+$/.test(text) && text.length <= LONGEST_IN_ADDRESS
        ? understood({ briefing: text })
        : unknown("briefing", text),
  },
  {
    // "4" for the fourth slide, "4.2" for its second step.
    param: SLIDE,
    write: ({ slide, step }) =>
      step > 0 ? `${slide + 1}.${step + 1}` : slide > 0 ? `${slide + 1}` : undefined,
    read: (text) => {
      const [, slide, step = "1"] = /^([1-9]\d{0,3})(?:\.([1-9]\d{0,2}))?$/.exec(text) ?? [];
      return slide === undefined
        ? unknown("slide", text)
        : understood({ slide: Number(slide) - 1, step: Number(step) - 1 });
    },
  },
  {
    param: "screen",
    write: ({ screen }) => (screen === NO_STAGE.screen ? undefined : screen),
    read: (text) => (text === "notes" ? understood({ screen: text }) : unknown("screen", text)),
  },
];

/** What of it stays with the reader on other pages: a briefing to add to. */
export function offStage({ briefing }: StageChoice): StageChoice {
  return { ...NO_STAGE, briefing };
}
