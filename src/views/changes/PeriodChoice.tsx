import { choose } from "#state/selection.ts";
import type { Period } from "./periodsOf.ts";
import styles from "./PeriodChoice.module.css";

type Props = { periods: readonly Period[]; period: Period | undefined };

/** Which stretch of time the issues below are drawn over. */
export function PeriodChoice({ periods, period }: Props) {
  return (
    <p className={styles.period}>
      <span>
        Below, each issue over <b className={styles.words}>{period?.label}</b>
      </span>
      <select
        className="field needs-script no-print"
        aria-label="The time drawn"
        value={period?.key ?? ""}
        onChange={({ target }) => choose({ period: target.value || undefined })}
      >
        {periods.map(({ key, label }) => (
          <option key={label} value={key ?? ""}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
