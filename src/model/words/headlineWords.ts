import type { Headline } from "#model/comparison/headline.ts";
import type { Row } from "./codeWords.ts";
import { counted, listWords } from "#model/text/english.ts";

/** The headline in words: how far apart, and from how much; counts only, never a percentage. */
export function headlineWords(headline: Headline): {
  readonly short: string;
  readonly detail: string;
} {
  const { onRecord, parties, mixed, taken, issue } = headline;
  const options =
    issue.scale === "nominal"
      ? listWords(taken.map(({ label }) => label))
      : counted(taken.length, "option");
  const detail = [
    `${onRecord} of ${parties} on record`,
    taken.length > 0 && options,
    mixed > 0 && `${mixed} with mixed signals`,
  ];
  return { short: shortWords(headline), detail: detail.filter(Boolean).join(" · ") };
}

// A split stays one whatever the silent say: "so far" is for what they could still undo.
function shortWords(headline: Headline): string {
  const { verdict, widestGap, soFar } = headline;
  const words = VERDICT_WORDS[paintedAs(headline)].short(widestGap ?? NO_GAP);
  const isFinal = verdict === "split" || verdict === "not-enough-on-record";
  return soFar && !isFinal ? `${words} ${SO_FAR.short}` : words;
}

/** Which of its words a verdict is painted with. */
function paintedAs({ verdict, widestGap, mixed }: Headline): Painted {
  if (verdict === "agree" && mixed > 0) return "agree-but-mixed";
  if (verdict !== "split") return verdict;
  if (!widestGap) return "differ";
  return widestGap.steps < widestGap.of ? "split" : "opposite-ends";
}

/** What is added while it could still change. */
export const SO_FAR: Row = {
  short: "so far",
  meaning: "Somebody is silent who could still change the words.",
  rule: "D15",
};

type Painted = Headline["verdict"] | "agree-but-mixed" | "opposite-ends" | "differ";
type WidestGap = NonNullable<Headline["widestGap"]>;

/** For the words that tell no gap. */
const NO_GAP: WidestGap = { steps: 0, of: 0 };

/** Every way in which an issue is summed up in a line, and what it means. */
export const VERDICT_WORDS: Readonly<
  Record<Painted, { readonly short: (gap: WidestGap) => string; readonly meaning: string }>
> = {
  agree: {
    short: () => "All on record say the same",
    meaning: "Every party on record leaves the same single option open.",
  },
  "agree-but-mixed": {
    short: () => "All that can be compared say the same",
    meaning:
      "Every party on record leaves the same single option open, when those with mixed signals are set aside.",
  },
  "none-shown-to-differ": {
    short: () => "None shown to differ",
    meaning: "Of every pair on record the options overlap.",
  },
  "within-one-step": {
    short: () => "Within one step",
    meaning: "The widest gap of any pair is one step.",
  },
  split: {
    short: ({ steps, of }) => `At least ${steps} of ${of} steps apart`,
    meaning: "The widest gap of any pair, of all the steps that the scale has.",
  },
  "opposite-ends": {
    short: ({ steps, of }) => `At opposite ends, ${steps} of ${counted(of, "step")} apart`,
    meaning: "The widest gap of any pair is all the steps that the scale has.",
  },
  differ: {
    short: () => "They differ",
    meaning: "The options of some pair do not overlap, on an issue whose options have no order.",
  },
  "cannot-compare": {
    short: () => "Mixed signals, cannot be compared",
    meaning: "Too few are left when mixed signals are set aside.",
  },
  "not-enough-on-record": {
    short: () => "Not enough on record",
    meaning: "Fewer than two parties have a position.",
  },
};
