import type { TimelineLane, TimelineMark } from "./chart/parts.ts";
import { toneOf } from "#model/position/tone.ts";
import type { Statement } from "#model/dossier/dossier.ts";
import { countUntil, type DatedStatement, type DossierIndex } from "#model/dossier/dossierIndex.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { NO_POSITION, UNPLACED_WORDS } from "#model/words/codeWords.ts";
import { counted } from "#model/text/english.ts";
import { pathOf } from "#state/route.ts";
import { saidOf } from "./saidOf.ts";
import type { Span, TimeAxis } from "./timeAxis.ts";
import { saidWords, stanceWords } from "#model/words/cellWords.ts";

type Drawing = {
  readonly dated: readonly DatedStatement[];
  readonly axis: TimeAxis;
  readonly asOf: string;
  /** The time that is drawn; undefined for all of it. */
  readonly span?: Span | undefined;
};

/** The statements of a cell as they are drawn, oldest first: each where its options lie on the scale. */
export function laneOf(
  index: DossierIndex,
  key: string,
  { dated, span, ...drawing }: Drawing,
): TimelineLane {
  const before = span ? countUntil(dated, span.first, "before") : 0;
  const until = span ? countUntil(dated, span.last) : dated.length;
  const inside = dated.slice(Math.max(before, until - MOST_MARKS), until);
  const marks: TimelineMark[] = [];
  const layerEnds: number[] = [];
  for (const mark of merged(inside.map((one) => markOf(index, one, drawing)))) {
    const layer = isPoint(mark) || mark.cells.length === 0 ? 0 : freeLayer(layerEnds, mark);
    const hidden = marks.filter((other) => wouldHide(other, mark));
    const beside = Math.max(-1, ...hidden.map((other) => other.beside)) + 1;
    marks.push({ ...mark, layer, beside });
  }
  const layers = Math.max(1, layerEnds.length);
  const outside = { before: until - inside.length, after: dated.length - until };
  return { key, marks, layers, outside };
}

/** So many statements of a cell are drawn, the newest: more would hide each other. */
const MOST_MARKS = 60;

/** What would lie on top of each other and look the same is one mark that says how many it stands for. */
function merged(marks: readonly Bare[]): readonly Bare[] {
  const alike = new Map<string, Bare>();
  for (const mark of marks) {
    const { from, to, voice, undated, later, cells } = mark;
    const key = JSON.stringify([from, to, voice, undated, later, cells]);
    const first = alike.get(key);
    alike.set(key, first ? { ...first, count: first.count + 1 } : mark);
  }
  return [...alike.values()].map((mark) =>
    mark.count > 1
      ? { ...mark, title: `${mark.title} (${counted(mark.count, "statement")})` }
      : mark,
  );
}

/** All that a party has on record, one tick for each time at which it was said. */
export function ticksLaneOf(key: string, { dated, axis, asOf }: Drawing): TimelineLane {
  const spans = spansOf(dated, axis);
  const marks = [...spans].map(([span, one]): TimelineMark => {
    const { first, last } = saidOf(one);
    return {
      key: span,
      href: undefined,
      count: 1,
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
  return { key, marks, layers: 1, outside: { before: 0, after: 0 } };
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
  { axis, asOf }: Pick<Drawing, "axis" | "asOf">,
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
    count: 1,
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
  return `${NO_POSITION}: ${UNPLACED_WORDS[unplaced ?? "off-scale"].short}`;
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
