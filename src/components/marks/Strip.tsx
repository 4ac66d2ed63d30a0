import type { Issue, OptionId } from "#model/dossier/dossier.ts";
import type { VoiceMark } from "#model/dossier/codes.ts";
import { toneOf } from "#model/position/tone.ts";
import styles from "./Strip.module.css";

type Props = {
  issue: Issue;
  options: readonly OptionId[];
  voice: VoiceMark;
  /** Over a year old on the date shown: the edges fade. */
  old?: boolean;
};

/** Where on the scale, how exactly, and in whose words; the words beside it say the same. */
export function Strip({ issue, options, voice, old = false }: Props) {
  return (
    <span
      className={styles.strip}
      data-voice={voice}
      data-scale={issue.scale}
      data-old={old || undefined}
      aria-hidden="true"
    >
      {issue.options.map(({ id }, place) => (
        <i key={id} data-tone={options.includes(id) ? toneOf(issue, place) : undefined} />
      ))}
    </span>
  );
}
