import type { Issue } from "#model/dossier/dossier.ts";
import type { Stand } from "#model/position/position.ts";
import styles from "./ScaleKey.module.css";
import { toneOf } from "#model/position/tone.ts";

type Props = { issue: Issue; stands: readonly Stand[] };

/** The issue's scale from pole to pole, with every option named and those left open filled in. */
export function ScaleKey({ issue, stands }: Props) {
  return (
    <ol className={styles.scale} data-scale={issue.scale} aria-label={`Options on ${issue.name}`}>
      {issue.options.map(({ id, label, description }, place) => {
        const stand = stands.find(({ options }) => options.includes(id));
        return (
          <li
            key={id}
            data-tone={stand && toneOf(issue, place)}
            data-voice={stand?.voice}
            title={description}
          >
            {label}
            {stand && <span className="visually-hidden"> (left open)</span>}
          </li>
        );
      })}
    </ol>
  );
}
