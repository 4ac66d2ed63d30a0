import type { Lane, ShownSlide } from "#model/slides/slide.ts";
import styles from "./Scale.module.css";
import { Sentence } from "./Sentence.tsx";
import { Track } from "./Track.tsx";
import { Words } from "./Words.tsx";

type Shown = Extract<ShownSlide["body"], { readonly kind: "scale" }>;
type Props = { scale: Shown; step: number };

/** A scale across the slide with everybody on it; a step brings one of them forward with the words that decide. */
export function Scale({ scale, step }: Props) {
  const { options, lanes, silent, forward, isNumbered, isOrdered } = scale;
  const brought = forward[step - 1];
  return (
    <div
      className={styles.scale}
      data-forward={brought ? (brought.isAlone ? "alone" : "beside") : undefined}
      data-numbered={isNumbered || undefined}
    >
      <ol className={styles.key}>
        {options.map(({ id, label }) => (
          <li key={id}>
            <bdi>{label}</bdi>
          </li>
        ))}
      </ol>
      {!isOrdered && <p className="visually-hidden">The options have no order.</p>}
      <ul className={styles.lanes}>
        {lanes.map((lane) => (
          <LaneRow
            key={lane.key}
            lane={lane}
            isForward={brought?.lane === lane.key}
            of={options.length}
          />
        ))}
      </ul>
      {silent.map((line) => (
        <p key={line} className={styles.silent}>
          <bdi>{line}</bdi>
        </p>
      ))}
      {brought && <Words words={brought} />}
    </div>
  );
}

type LaneProps = { lane: Lane; isForward: boolean; of: number };

function LaneRow({ lane, isForward, of }: LaneProps) {
  const { name, isAgain, pieces, voice, isOld, sentence, beside, place } = lane;
  return (
    <li className={styles.lane} data-forward={isForward || undefined}>
      <b className={styles.name}>
        <bdi>{name}</bdi>
        {isAgain && <small>, also</small>}
      </b>
      <Track pieces={pieces} voice={voice} isOld={isOld} />
      <p
        className={styles.words}
        data-from={place.from}
        data-at={Math.min(place.at, 5)}
        data-of={Math.min(of, 12)}
      >
        <Sentence sentence={sentence} />{" "}
        <small>
          <bdi>{beside.join(" · ")}</bdi>
        </small>
      </p>
    </li>
  );
}
