import { useId } from "react";
import type { Band, Run } from "./Chart.tsx";
import styles from "./Chart.module.css";

export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type Props = { band: Band; run: Run; box: Box };

/** How far an old edge fades in, how thick a red line is, and how far it reaches beyond its band. */
const FADE = 16;
const RED_LINE = 3;
const BEYOND = 4;

/** One stretch of a set: place and tone say where, the fill whose words, the ends how hard. */
export function ScaleChartBand({
  band: { mark, old, redLine },
  run: { tones, first, bounded },
  box,
}: Props) {
  const fade = useId();
  const width = box.width / tones.length;
  const ends = [bounded.before ? box.x : [], bounded.after ? box.x + box.width : []].flat();
  return (
    <>
      {old && <Fade id={fade} box={box} />}
      <g data-voice={mark} mask={old ? `url(#${fade})` : undefined}>
        {tones.map((tone, at) => {
          const piece = { ...box, x: box.x + at * width, width };
          return (
            <g key={first + at} className={styles.piece} data-tone={tone}>
              <rect className={styles.fill} {...piece} />
              <path d={outlineOf(piece, { opens: at === 0, closes: at === tones.length - 1 })} />
            </g>
          );
        })}
      </g>
      {redLine &&
        ends.map((x) => (
          <rect
            key={x}
            className={styles.redLine}
            x={x - RED_LINE / 2}
            y={box.y - BEYOND}
            width={RED_LINE}
            height={box.height + 2 * BEYOND}
          />
        ))}
    </>
  );
}

type Sides = { readonly opens: boolean; readonly closes: boolean };

/** The piece's share of the band's outline: above, below, and the sides on which the band ends. */
function outlineOf({ x, y, width, height }: Box, { opens, closes }: Sides): string {
  const [left, right] = [x + (opens ? 1 : 0), x + width - (closes ? 1 : 0)];
  const long = [y + 1, y + height - 1].map((edge) => `M${left},${edge}H${right}`);
  const short = [opens ? left : [], closes ? right : []]
    .flat()
    .map((edge) => `M${edge},${y}v${height}`);
  return [...long, ...short].join("");
}

/** Full in the middle, nothing at the ends. */
function Fade({ id, box }: { id: string; box: Box }) {
  const along = Math.min(FADE / box.width, 0.3);
  return (
    <defs>
      <linearGradient id={`${id}ramp`}>
        <stop offset={0} stopColor="black" />
        <stop offset={along} stopColor="white" />
        <stop offset={1 - along} stopColor="white" />
        <stop offset={1} stopColor="black" />
      </linearGradient>
      <mask id={id} maskUnits="userSpaceOnUse" {...box}>
        <rect {...box} fill={`url(#${id}ramp)`} />
      </mask>
    </defs>
  );
}
