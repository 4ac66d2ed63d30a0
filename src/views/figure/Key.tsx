import { Legend } from "#components/marks/Legend.tsx";
import type { Cell } from "#model/position/cell.ts";
import styles from "./Key.module.css";

type Props = {
  cells: readonly Cell[];
  /** Whether rows of the figure open. */
  opens?: boolean;
};

/** What the marks mean that occur in these cells, and no others. */
export function Key({ cells, opens = cells.length > 0 }: Props) {
  const stands = cells.flatMap((cell) => cell.stands);
  const only = [
    ...new Set([
      ...stands.map(({ voice }) => voice),
      ...(cells.some(({ isOld, stands: its }) => isOld && its.length > 0) ? ["old"] : []),
      ...(stands.some(({ firmness }) => firmness === "red-line") ? ["red-line"] : []),
    ]),
  ];
  return (
    <div className={styles.key}>
      {only.length > 0 && <Legend only={only} />}
      {opens && (
        <p data-not-taken>
          <span data-sign /> opens the words behind it
        </p>
      )}
    </div>
  );
}
