import type { TimelineLane, TimelineMark } from "../../components/charts/TimelineChartParts.ts";
import { toneOf } from "../../components/tone.ts";
import type { Statement } from "../../model/dossier.ts";
import type { DatedStatement, DossierIndex } from "../../model/dossierIndex.ts";
import { voiceMarkOf } from "../../model/position.ts";
import { saidWords, UNPLACED_WORDS } from "../../model/positionWords.ts";
import { stanceWords } from "../../model/stanceWords.ts";
import { pathOf } from "../../state/route.ts";
import { saidOf } from "./saidOf.ts";
import type { TimeAxis } from "./timeAxis.ts";

type Drawing = {
  readonly dated: readonly DatedStatement[];
  readonly axis: TimeAxis;
  readonly asOf: string;
};

/** The statements of a cell as they are drawn, oldest first: each where its options lie on the scale. */
export function laneOf(
  index: DossierIndex,
  key: string,
  { dated, ...drawing }: Drawing,
): TimelineLane {
  const marks: TimelineMark[] = [];
  const layerEnds: number[] = [];
  for (const one of dated) {
    const mark = markOf(index, one, drawing);
    const layer = isPoint(mark) || mark.cells.length === 0 ? 0 : freeLayer(layerEnds, mark);
    const hidden = marks.filter((other) => wouldHide(other, mark));
    const beside = Math.max(-1, ...hidden.map((other) => other.beside)) + 1;
    marks.push({ ...mark, layer, beside });
  }
  return { key, marks, layers: Math.max(1, layerEnds.length) };
}

/** All that a party has on record, one tick for each time at which it was said. */
export function ticksLaneOf(key: string, { dated, axis, asOf }: Drawing): TimelineLane {
  const spans = spansOf(dated, axis);
  const marks = [...spans].map(([span, one]): TimelineMark => {
    const { first, last } = saidOf(one);
    return {
      key: span,
      href: undefined,
      title: "",
      from: axis.at(first),
      to: axis.after(last),
      undated: false,
      voice: undefined,
      later: one.day > asOf,
      cells: [],
      beside: 0,
      layer: 0,
    };
  });
  return { key, marks, layers: 1 };
}

/** One statement for each time at which something was said or, of very many, for each week. */
function spansOf(dated: readonly DatedStatement[], axis: TimeAxis) {
  const spans = new Map(dated.map((one) => [JSON.stringify(saidOf(one)), one]));
  if (spans.size <= MOST_TICKS) return spans;
  return new Map(dated.map((one) => [`week ${Math.floor(axis.at(one.day) / 7)}`, one]));
}

const MOST_TICKS = 400;

type Bare = Omit<TimelineMark, "beside" | "layer">;

function markOf(
  index: DossierIndex,
  dated: DatedStatement,
  { axis, asOf }: Omit<Drawing, "dated">,
): Bare {
  const { statement, day } = dated;
  const { first, last } = saidOf(dated);
  const later = day > asOf;
  const { party, issue } = statement;
  return {
    key: statement.id,
    href: later
      ? pathOf({ view: "statement", statement: statement.id })
      : pathOf({ view: "evidence", party, issue }),
    title: `${index.partyOf(party).name}, ${saidWords(index, [statement])}: ${whatWords(index, statement)}`,
    from: axis.at(first),
    to: axis.after(last),
    undated: statement.said === null,
    voice: voiceMarkOf(statement),
    later,
    cells: cellsOf(index, statement),
  };
}

/** What was said in the words of the scale, or why it has no place there. */
export function whatWords(index: DossierIndex, { issue, stance, unplaced }: Statement): string {
  if (stance) return stanceWords(index.issueOf(issue), stance);
  return `no placeable position: ${UNPLACED_WORDS[unplaced ?? "off-scale"]}`;
}

function cellsOf(index: DossierIndex, { issue, stance }: Statement): TimelineMark["cells"] {
  const scale = index.issueOf(issue);
  return scale.options.flatMap(({ id }, place) =>
    stance?.includes(id) ? { place, tone: toneOf(scale, place) } : [],
  );
}

/** The first layer that no earlier span reaches into, remembered as taken. */
function freeLayer(layerEnds: number[], { from, to }: Bare): number {
  const free = layerEnds.findIndex((end) => end <= from);
  const layer = free < 0 ? layerEnds.length : free;
  layerEnds[layer] = to;
  return layer;
}

function isPoint({ from, to }: Bare): boolean {
  return to - from <= 1;
}

/** Whether one would hide the other, were they drawn in one place; long spans have layers for that. */
function wouldHide(one: Bare, other: Bare): boolean {
  if (isPoint(one) !== isPoint(other) || one.to <= other.from || other.to <= one.from) return false;
  if (one.cells.length === 0 || other.cells.length === 0)
    return one.cells.length === other.cells.length;
  return (
    isPoint(one) && one.cells.some(({ place }) => other.cells.some((cell) => cell.place === place))
  );
}
