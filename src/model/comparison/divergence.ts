import type { Issue } from "#model/dossier/dossier.ts";
import type { Row } from "#model/position/cell.ts";
import { extentOf, stepsOf } from "./scale.ts";
import { isPlaced } from "#model/position/stands.ts";

/**
 * The sort key D: 0 when all share an option, 1 for the most even split between the poles (an odd
 * one out may stand anywhere); a sort key only. Absent on a nominal issue and below two placed parties. Derivation: sort key.
 */
export function divergenceOf(issue: Issue, row: Row): number | undefined {
  const placed = row.map(({ position }) => position).filter(isPlaced);
  const m = placed.length;
  if (issue.scale === "nominal" || m < 2) return undefined;

  const extents = placed.map(({ options }) => extentOf(issue, options));
  const boundaries = issue.options.slice(1).map((_, j) => {
    // Sets that cross the boundary go all to the left or all to the right of it; what is best for
    // one boundary is best for all, for both counts grow along the scale.
    const surelyBelow = extents.filter(({ last }) => last <= j).length;
    const possiblyBelow = extents.filter(({ first }) => first <= j).length;
    return Math.min(surelyBelow * (m - surelyBelow), possiblyBelow * (m - possiblyBelow));
  });
  const mostEven = Math.floor(m / 2) * Math.ceil(m / 2);
  return boundaries.reduce((sum, part) => sum + part, 0) / (mostEven * stepsOf(issue));
}
