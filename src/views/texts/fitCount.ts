import type { Fit } from "#model/comparison/fit.ts";

/** How often each came out; who is no party to an issue is not counted among its clauses. */
export type FitCount = {
  readonly clauses: number;
  readonly inside: number;
  readonly inPart: number;
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
    inPart: settled.filter((fit) => fit.kind === "inside" && !fit.wholly).length,
    outside: of("outside"),
    redLine: of("outside-red-line"),
    unknown: of("unknown") - notParty,
    notParty,
  };
}

/** Counts, never a percentage: "inside 2 of 4", then "outside on 1", "unknown on 1". */
export function fitCountWords({
  clauses,
  inside,
  inPart,
  outside,
  redLine,
  unknown,
  notParty,
}: FitCount): readonly string[] {
  if (clauses === 0) return notParty > 0 ? ["not a party to any of them"] : [];
  if (unknown === clauses) return [clauses === 1 ? "unknown" : `unknown on all ${clauses}`];
  return [
    `inside ${inside} of ${clauses}${inPart > 0 ? `, ${inPart === inside ? "" : `${inPart} `}in part` : ""}`,
    outside > 0 && `outside on ${outside}`,
    redLine > 0 && `outside a red line on ${redLine}`,
    unknown > 0 && `unknown on ${unknown}`,
    notParty > 0 && `not a party to ${notParty} more`,
  ].filter((words) => typeof words === "string");
}
