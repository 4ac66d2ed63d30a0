import type { Fit } from "#model/comparison/fit.ts";
import styles from "./FitMark.module.css";

type Props = { fit: Fit["kind"] };

/** The position as brackets, the clause as a dot in or beside them; a thick bracket is a red line. */
export function FitMark({ fit }: Props) {
  if (fit === "unknown") return undefined;
  return (
    <svg className={styles.mark} viewBox="0 0 24 10" data-fit={fit} aria-hidden="true">
      <path d="M4 1H1.5v8H4" />
      <path d="M11 1h2.5v8H11" className={styles.edge} />
      <circle cx={fit === "inside" ? 7.5 : 19} cy="5" r="2.2" />
    </svg>
  );
}
