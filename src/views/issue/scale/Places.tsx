import { Link } from "wouter";
import { Sentence } from "../Sentence.tsx";
import styles from "./Places.module.css";
import { placesOf, type Scale } from "./scaleOf.ts";

type Props = { scale: Scale };

/** Options without an order: places side by side, and at each who takes it or leaves it open among others. */
export function Places({ scale }: Props) {
  const places = placesOf(scale);
  const linked = new Set<string>();
  return (
    <ul className={styles.places} aria-label="The options, in no order">
      {places.map(({ option, lanes }) => (
        <li key={option.id} data-empty={lanes.length === 0 || undefined}>
          <h3>{option.label}</h3>
          {lanes.length === 0 && <p className={styles.nobody}>Nobody on record takes it.</p>}
          <ul>
            {lanes.map(({ lane, isAlone }) => {
              const isFirst = lane.cell !== undefined && !linked.has(lane.cell);
              if (lane.cell && isFirst) linked.add(lane.cell);
              return (
                <li key={lane.key} data-vague={!isAlone || undefined}>
                  <Link href={lane.path} id={isFirst ? lane.cell : undefined}>
                    <bdi>{lane.name}</bdi> <Sentence sentence={lane.sentence} />{" "}
                    <time>{lane.said}</time>
                    {[...(isAlone ? [] : ["leaves others open too"]), ...lane.qualifiers].map(
                      (words) => (
                        <small key={words}> · {words}</small>
                      ),
                    )}
                  </Link>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
