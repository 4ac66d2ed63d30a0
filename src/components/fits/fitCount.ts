import type { Fit } from "#model/comparison/fit.ts";

/** How often each came out; who is no party to an issue is not counted among its clauses. */
export type FitCount = {
  readonly clauses: number;
  readonly inside: number;
  readonly couldFit: number;
  readonly outside: number;
  readonly redLine: number;
  readonly unknown: number;
  readonly notParty: number;
};

/** The fits of one party with a deal, where the deal has a clause. */
export function fitCount(fits: readonly Fit[]): FitCount {
  const settled = fits.filter((fit) => fit.kind !== "unknown" || fit.why !== "no-clause");
  const notParty = settled.filter(
    (fit) => fit.kind === "unknown" && fit.why === "not-a-party",
  ).length;
  const of = (kind: Fit["kind"]) => settled.filter((fit) => fit.kind === kind).length;
  return {
    clauses: settled.length - notParty,
    inside: of("inside"),
    couldFit: of("could-fit"),
    outside: of("outside"),
    redLine: of("outside-red-line"),
    unknown: of("unknown") - notParty,
    notParty,
  };
}

/** Counts, never a percentage: "1 inside", "3 could fit", "2 outside", "1 outside a red line", "2 unknown"; what does not occur is not said. */
export function fitCountWords({
  inside,
  couldFit,
  outside,
  redLine,
  unknown,
  notParty,
}: FitCount): readonly string[] {
  return [
    inside > 0 && `${inside} inside`,
    couldFit > 0 && `${couldFit} could fit`,
    outside > 0 && `${outside} outside`,
    redLine > 0 && `${redLine} outside a red line`,
    unknown > 0 && `${unknown} unknown`,
    notParty > 0 && `not a party to ${notParty}`,
  ].filter((words) => typeof words === "string");
}
