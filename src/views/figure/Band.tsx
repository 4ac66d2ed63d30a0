import { piecesOf } from "#model/comparison/band.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import type { Stand } from "#model/position/position.ts";
import styles from "./Band.module.css";

type Props = {
  issue: Issue;
  stand: Pick<Stand, "options" | "voice" | "firmness">;
  /** Over a year old on the day shown. */
  old?: boolean;
};

/** One place on the scale, from pole to pole; the words beside it say the same. */
export function Band({ issue, stand: { options, voice, firmness }, old = false }: Props) {
  const pieces = piecesOf(issue, { options, redLine: firmness === "red-line" });
  return (
    <span className={styles.band} data-voice={voice} data-old={old || undefined} aria-hidden="true">
      {pieces.map(({ option, tone, opens, closes, redLine }) => (
        <i
          key={option}
          data-tone={tone}
          data-opens={opens || undefined}
          data-closes={closes || undefined}
          data-line={redLine}
        />
      ))}
    </span>
  );
}
