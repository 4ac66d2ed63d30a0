import type { Reliability } from "#model/dossier/reliability.ts";

type Field = Reliability["fields"][number];

/** From where Krippendorff’s alpha is called reliable, and from where it bears a careful conclusion. */
export const RELIABLE = 0.8;
export const TENTATIVE = 0.67;

export const FIELD_WORDS: Readonly<Record<Field["field"], string>> = {
  party: "Party",
  issue: "Issue",
  stance: "Options left open",
  voice: "Who says it",
  speech: "Speech",
  firmness: "Firmness",
  date: "Date",
};

export const MEASURE_WORDS: Readonly<Record<Field["measure"], string>> = {
  nominal: "nominal: the same or not",
  MASI: "MASI: how far two sets overlap",
};

/** Whether the figure carries: nothing is claimed where nothing varied. */
export function verdictOf({ alpha }: Field): string {
  if (alpha === null) return "cannot be said";
  if (alpha < TENTATIVE) return "not reliable";
  return alpha < RELIABLE ? "tentative" : "reliable";
}

/** "0.71 (0.55 to 0.84)"; in words where there is none. */
export function alphaWords({ alpha, low, high }: Field): string {
  if (alpha === null) return "none, as nothing varies";
  const interval =
    low !== null && high !== null ? ` (${low.toFixed(2)} to ${high.toFixed(2)})` : "";
  return alpha.toFixed(2) + interval;
}
