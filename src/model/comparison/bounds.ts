import type { Issue } from "#model/dossier/dossier.ts";
import type { Row } from "#model/position/cell.ts";
import { stepsOf } from "./pair.ts";
import type { Position } from "#model/position/position.ts";
import { isOnRecord, openIn } from "#model/position/stands.ts";

type Bounds = { readonly lowest: number; readonly highest: number; readonly of: number };

/**
 * D16: the smallest and the largest that the widest gap can be, wherever the silent party stands and
 * whatever the sets and mixed signals come to. Absent when open: more than one party is silent, the
 * issue is nominal, or there are no two parties.
 */
export function boundsOf(issue: Issue, row: Row): Bounds | undefined {
  const silent = row.filter(({ position }) => !isOnRecord(position)).length;
  if (issue.scale === "nominal" || row.length < 2 || silent > 1) return undefined;

  const places = row.map(({ position }) => placesOf(issue, position));
  return { lowest: lowestOf(issue, places), highest: highestOf(places), of: stepsOf(issue) };
}

/** Where on the scale the party may stand; anywhere, when it is silent. */
function placesOf({ options }: Issue, position: Position): readonly number[] {
  const open = openIn(position);
  return [...options.entries()]
    .filter(([, { id }]) => open.size === 0 || open.has(id))
    .map(([place]) => place);
}

/** The narrowest stretch of the scale that everybody may stand on. */
function lowestOf(issue: Issue, places: readonly (readonly number[])[]): number {
  const fits = (width: number) =>
    issue.options.some((_, start) =>
      places.every((open) => open.some((place) => place >= start && place <= start + width)),
    );
  return issue.options.findIndex((_, width) => fits(width));
}

function highestOf(places: readonly (readonly number[])[]): number {
  const gaps = places.flatMap((one, at) =>
    places.filter((_, other) => other !== at).map((other) => Math.max(...one) - Math.min(...other)),
  );
  return Math.max(...gaps);
}
