import { usePlotArea, useXAxisScale } from "recharts";
import { Link } from "wouter";
import styles from "./Chart.module.css";
import type { HeldSpan } from "#model/comparison/history.ts";
import type { Stretch } from "#model/position/tone.ts";
import type { MovedLane, SaidMark } from "./parts.ts";

type Props = {
  lane: MovedLane;
  options: number;
  box: { readonly top: number; readonly height: number };
};

/** Above and below the options of a lane, and how thick the line of one option is, and how wide a mark. */
const INSET = 4;
const LINE = 3;
const MARK = 8;
const TOUCH = 24;

type Places = {
  readonly xOf: (at: number) => number;
  readonly topOf: (place: number) => number;
  readonly slot: number;
};

/** What one party held: from top to foot lie the options; one is a line, several are a band as wide as they are. */
export function MovedChartLane({ lane: { key, spans, marks }, options, box }: Props) {
  const scale = useXAxisScale();
  const area = usePlotArea();
  if (!scale || !area) return null;
  const slot = (box.height - 2 * INSET) / options;
  const places: Places = {
    xOf: (at) => scale(at) ?? 0,
    topOf: (place) => box.top + INSET + place * slot,
    slot,
  };
  return (
    <g data-course={key}>
      {Array.from({ length: options }, (_, place) => (
        <path
          key={place}
          className={styles.track}
          d={`M${area.x},${places.topOf(place) + slot / 2}h${area.width}`}
        />
      ))}
      <path className={styles.riser} d={risersOf(spans, places)} />
      {spans.map((span) => (
        <Span key={span.from} span={span} places={places} />
      ))}
      {marks.map((mark) => (
        <Mark key={mark.key} mark={mark} places={places} />
      ))}
    </g>
  );
}

/** From the middle of what was held to the middle of what came after it. */
function risersOf(spans: readonly HeldSpan[], { xOf, topOf }: Places): string {
  return spans
    .flatMap(({ from, stretches: [after] }, at) => {
      const [before] = spans[at - 1]?.stretches ?? [];
      if (!before || !after) return [];
      const middle = ({ first, tones }: Stretch) =>
        (topOf(first) + topOf(first + tones.length)) / 2;
      return [`M${xOf(from)},${middle(before)}V${middle(after)}`];
    })
    .join("");
}

function Span({
  span: { from, to, stretches },
  places: { xOf, topOf, slot },
}: {
  span: HeldSpan;
  places: Places;
}) {
  const [x, width] = [xOf(from), Math.max(1, xOf(to) - xOf(from))];
  return stretches.flatMap(({ first, tones }) =>
    tones.map((tone, at) => {
      const isLine = tones.length === 1;
      const tall = isLine ? LINE : slot;
      const y = topOf(first + at) + (slot - tall) / 2;
      return (
        <rect
          key={first + at}
          className={isLine ? styles.line : styles.band}
          data-tone={tone}
          {...{ x, y, width }}
          height={tall}
        />
      );
    }),
  );
}

/** A statement, which a press opens. */
function Mark({
  mark: { href, title, at, voice, stretches },
  places: { xOf, topOf, slot },
}: {
  mark: SaidMark;
  places: Places;
}) {
  const x = xOf(at) - MARK / 2;
  const boxOf = ({ first, tones }: Stretch) => ({
    y: topOf(first) + 1,
    height: tones.length * slot - 2,
  });
  return (
    <Link href={href} className={styles.mark ?? ""} tabIndex={-1} data-voice={voice}>
      <title>{title}</title>
      {stretches.map((stretch) => {
        const { y, height } = boxOf(stretch);
        const spare = Math.max(0, TOUCH - height) / 2;
        return (
          <g key={stretch.first}>
            <rect
              className={styles.touch}
              x={x - (TOUCH - MARK) / 2}
              width={TOUCH}
              y={y - spare}
              height={height + 2 * spare}
            />
            <rect className={styles.backing} x={x} width={MARK} {...boxOf(stretch)} rx={2} />
            {stretch.tones.map((tone, place) => (
              <rect
                key={place}
                className={styles.said}
                data-tone={tone}
                x={x}
                width={MARK}
                y={topOf(stretch.first + place) + 1}
                height={slot - 2}
                rx={1}
              />
            ))}
          </g>
        );
      })}
    </Link>
  );
}
