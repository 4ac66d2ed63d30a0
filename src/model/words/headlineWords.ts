import type { Headline } from "#model/comparison/headline.ts";
import { counted, listWords } from "./positionWords.ts";

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
function shortWords({ verdict, widestGap, mixed, soFar }: Headline): string {
  const so = soFar ? " so far" : "";
  switch (verdict) {
    case "agree":
      return mixed > 0
        ? `All that can be compared say the same${so}`
        : `All on record say the same${so}`;
    case "none-shown-to-differ":
      return `None shown to differ${so}`;
    case "within-one-step":
      return `Within one step${so}`;
    case "split":
      return widestGap ? gapWords(widestGap) : "They differ";
    case "cannot-compare":
      return `Mixed signals, cannot be compared${so}`;
    case "not-enough-on-record":
      return "Not enough on record";
  }
}

function gapWords({ steps, of }: { readonly steps: number; readonly of: number }): string {
  if (steps < of) return `At least ${steps} of ${of} steps apart`;
  return `At opposite ends, ${steps} of ${counted(of, "step")} apart`;
}
