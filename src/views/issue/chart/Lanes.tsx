import { useXAxisScale, useYAxisScale } from "recharts";
import type { ScaleDrawing } from "./Chart.tsx";
import styles from "./Chart.module.css";
import { type Box, ScaleChartBand } from "./Band.tsx";
import type { Plot } from "./plot.ts";

type Props = { drawing: ScaleDrawing; rows: Plot["rows"] };

const TALL = { track: 4, band: 14, text: 8 };
/** Between options that have an order, and between those that have none. */
const GAP = { ordered: 2, unordered: 12 };

/** In each row the whole scale as a faint track, and on it what is left open. */
export function ScaleChartLanes({ drawing, rows }: Props) {
  const { bands, ordered, places, statusQuo } = drawing;
  const acrossOf = useXAxisScale();
  const downOf = useYAxisScale();
  const inset = (ordered ? GAP.ordered : GAP.unordered) / 2;

  return bands.map((band, at) => {
    const row = rows[at];
    const middle = row && downOf?.(row.top + row.height / 2);
    if (!row || middle === undefined) return undefined;
    const boxOf = (first: number, count: number, tall: number): Box => {
      const [start = 0, end = 0] = [acrossOf?.(first), acrossOf?.(first + count)];
      return {
        x: start + inset,
        y: middle - tall / 2,
        width: end - start - 2 * inset,
        height: tall,
      };
    };
    return (
      <g key={band.key} data-band={band.key} data-faint={band.faint || undefined}>
        {Array.from({ length: places }, (_, place) => (
          <rect key={place} className={styles.track} rx={2} {...boxOf(place, 1, TALL.track)} />
        ))}
        {statusQuo !== undefined && (
          <path className={styles.statusQuo} d={upright(acrossOf?.(statusQuo + 0.5), row)} />
        )}
        {band.runs.map((run) =>
          band.mark === "text" ? (
            <Bracket key={run.first} box={boxOf(run.first, run.tones.length, TALL.text)} />
          ) : (
            <ScaleChartBand
              key={run.first}
              band={band}
              run={run}
              box={boxOf(run.first, run.tones.length, TALL.band)}
            />
          ),
        )}
      </g>
    );
  });
}

/** A line through the whole row. */
function upright(x: number | undefined, { top, height }: Plot["rows"][number]): string {
  return `M${x ?? 0},${top}v${height}`;
}

/** From here to there: what a text on the table would settle. */
function Bracket({ box: { x, y, width, height } }: { box: Box }) {
  const [left, right] = [x + 1, x + width - 1];
  const ends = [left, right].map((end) => `M${end},${y}v${height}`).join("");
  return <path className={styles.bracket} d={`${ends}M${left},${y + height / 2}H${right}`} />;
}
