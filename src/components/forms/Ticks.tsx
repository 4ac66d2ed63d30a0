import type { ReactNode } from "react";
import styles from "./Ticks.module.css";

/** A list of boxes to tick. */
export function Ticks({ children }: { children: ReactNode }) {
  return <ul className={styles.ticks}>{children}</ul>;
}

type Props = {
  isTicked: boolean;
  /** There is nothing to tick. */
  isOff?: boolean;
  onToggle: () => void;
  /** What stands beside the label. */
  beside?: ReactNode;
  children: ReactNode;
};

/** One of them, with its label. */
export function Tick({ isTicked, isOff, onToggle, beside, children }: Props) {
  return (
    <li data-none={isOff || undefined}>
      <label>
        <input type="checkbox" checked={isTicked} disabled={isOff} onChange={onToggle} />
        {children}
      </label>
      {beside}
    </li>
  );
}
