import type { Statement } from "#model/dossier/dossier.ts";
import type { Target } from "./targets.ts";

/** One line of the palette. */
export type PaletteResult = {
  readonly id: string;
  readonly name: string;
  /** What is found there. */
  readonly what: string;
  /** The other name that it was found by; undefined when its own has the words. */
  readonly also?: string | undefined;
  /** A place to go to, or another query to try. */
  readonly leadsTo:
    | { readonly kind: "place"; readonly target: Target }
    | { readonly kind: "query"; readonly query: string };
  /** The statement that it is, whose words are shown with it. */
  readonly statement?: Statement;
};

export const GROUP_NAMES = {
  view: "Views",
  cell: "A party on an issue",
  party: "Parties",
  issue: "Issues",
  proposal: "Proposals",
  option: "Options",
  source: "Sources",
  statement: "Statements",
  try: "Try instead",
} as const;
export type GroupKind = keyof typeof GROUP_NAMES;

export type PaletteGroup = {
  readonly kind: GroupKind;
  /** The best of them, in order. */
  readonly results: readonly PaletteResult[];
  /** How many there are in all. */
  readonly count: number;
  /** The words that were met, folded; `piecesOf(text, marks)` finds them in a text. */
  readonly marks: ReadonlySet<string>;
};

/** As many as a group shows at most. */
export const MOST_SHOWN = 8;

/** Results with how near each is to what was asked, the lowest the nearest. */
export type Scored = { readonly result: PaletteResult; readonly score: number };
export type ScoredGroup = PaletteGroup & { readonly score: number };

/** The group of these results, the nearest first; equals keep their order. */
export function groupOf(
  kind: GroupKind,
  scored: readonly Scored[],
  marks: ReadonlySet<string>,
): ScoredGroup {
  const nearest = scored.toSorted((a, b) => a.score - b.score);
  return {
    kind,
    results: nearest.slice(0, MOST_SHOWN).map(({ result }) => result),
    count: scored.length,
    marks,
    score: nearest[0]?.score ?? Infinity,
  };
}
