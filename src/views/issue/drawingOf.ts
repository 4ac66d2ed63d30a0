import type { Run, ScaleDrawing } from "./chart/Chart.tsx";
import { toneOf } from "#model/position/tone.ts";
import type { Issue, OptionId } from "#model/dossier/dossier.ts";
import { stepsOf } from "#model/comparison/pair.ts";
import type { Figure } from "./scaleOf.ts";

/** A figure as a chart draws it: places counted from 0 instead of options. */
export function drawingOf({ issue, lanes, ground }: Figure): ScaleDrawing {
  const statusQuo = issue.options.findIndex(({ id }) => id === issue.statusQuo);
  return {
    places: issue.options.length,
    ordered: issue.scale === "ordinal",
    bands: lanes.map(({ key, options, mark, redLine, old, superseded }) => ({
      key,
      runs: runsOf(issue, options),
      mark,
      redLine,
      old,
      faint: superseded,
    })),
    ground: runsOf(issue, ground?.options ?? []),
    statusQuo: statusQuo < 0 ? undefined : statusQuo,
  };
}

/** A set as the stretches that it is drawn in; options without an order have no neighbours. */
function runsOf(issue: Issue, set: readonly OptionId[]): readonly Run[] {
  const isIn = (place: number) => set.some((id) => id === issue.options[place]?.id);
  const joins = (place: number) => issue.scale === "ordinal" && isIn(place - 1);
  const places = [...issue.options.keys()].filter(isIn);
  const firsts = places.filter((place) => !joins(place));
  return firsts.map((first, at) => {
    const next = firsts[at + 1] ?? Infinity;
    const stretch = places.filter((place) => place >= first && place < next);
    const last = stretch.at(-1) ?? first;
    const isBoxed = issue.scale === "nominal";
    return {
      first,
      tones: stretch.map((place) => toneOf(issue, place)),
      bounded: { before: isBoxed || first > 0, after: isBoxed || last < stepsOf(issue) },
    };
  });
}
