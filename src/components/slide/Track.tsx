import type { Piece } from "#model/comparison/band.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import styles from "./Track.module.css";

type Props = {
  pieces: readonly Piece[];
  voice: VoiceMark;
  isOld?: boolean;
};

/** A scale from pole to pole and the band on it; the words beside it say the same. */
export function Track({ pieces, voice, isOld = false }: Props) {
  return (
    <span
      className={styles.track}
      data-voice={voice}
      data-old={isOld || undefined}
      aria-hidden="true"
    >
      {pieces.map(({ option, tone, opens, closes, redLine }) => (
        <i
          key={option}
          data-tone={tone}
          data-opens={opens || undefined}
          data-closes={closes || undefined}
          data-red={redLine}
        />
      ))}
    </span>
  );
}
