import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { Relation } from "#model/comparison/pair.ts";
import { RELATION_KINDS } from "#model/words/relationWords.ts";
import { TallyChartCell } from "./Cell.tsx";

type Counts = Readonly<Record<Relation["kind"], number>>;
type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Props = { counts: Counts };

const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };
const HEIGHT = 14;
const GAP = 2;

/** The counts of one pair as a stacked bar with a cell for each issue; the numbers stand in the table around it. */
export function TallyChart({ counts }: Props) {
  const kinds = RELATION_KINDS.filter((kind) => counts[kind] > 0);
  const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <BarChart
      layout="vertical"
      data={[counts]}
      margin={NO_MARGIN}
      accessibilityLayer={false}
      responsive
      width="100%"
      height={HEIGHT}
    >
      <XAxis type="number" domain={[0, total]} hide />
      <YAxis type="category" hide />
      {kinds.map((kind) => (
        <Bar
          key={kind}
          dataKey={kind}
          stackId="pair"
          barSize={HEIGHT}
          isAnimationActive={false}
          shape={(box: Box) => cellsOf(kind, counts[kind], box)}
        />
      ))}
    </BarChart>
  );
}

function cellsOf(kind: Relation["kind"], count: number, { x, y, width, height }: Box) {
  const each = width / count;
  return (
    <g>
      {Array.from({ length: count }, (_, at) => (
        <TallyChartCell
          key={at}
          kind={kind}
          x={x + at * each}
          y={y}
          width={each - GAP}
          height={height}
        />
      ))}
    </g>
  );
}
