import type { Issue, OptionId } from "#model/dossier/dossier.ts";
import styles from "./Choice.module.css";
import { DRAFT_NAME } from "./draftedOf.ts";

type Props = {
  issue: Issue;
  /** The place of the chosen option, from 0. */
  place: number | undefined;
  /** Undefined to leave the issue open. */
  onChoose: (option: OptionId | undefined) => void;
};

/** The reader's own clause on one issue. */
export function Choice({ issue, place, onChoose }: Props) {
  const chosen = place === undefined ? undefined : issue.options[place];
  const isOrdered = issue.scale === "ordinal" && place !== undefined;
  return (
    <div className={`${styles.choice} needs-script`} data-open={!chosen || undefined}>
      <label>
        <span>
          {DRAFT_NAME}
          <span className="visually-hidden"> on {issue.name}</span>
        </span>
        <select
          className="field"
          value={chosen?.id ?? ""}
          aria-describedby={chosen && `draft-${issue.id}`}
          onChange={({ target }) =>
            onChoose(issue.options.find(({ id }) => id === target.value)?.id)
          }
        >
          <option value="">Leave open</option>
          {issue.options.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {chosen && (
        <small id={`draft-${issue.id}`}>
          {isOrdered && `Option ${place + 1} of ${issue.options.length} along the scale. `}
          {chosen.description}
        </small>
      )}
    </div>
  );
}
