import type { ReactNode } from "react";
import styles from "./Ticks.module.css";

/** A list of boxes to tick. */
export function Ticks({ children }: { children: ReactNode }) {
  return <ul className={styles.ticks}>{children}</ul>;
}

type Props = {
  isTicked: boolean;
  /** It stays as it is, but keeps the focus. */
  isFixed?: boolean;
  /** There is nothing to tick. */
  isOff?: boolean;
  onToggle: () => void;
  /** What stands beside the label. */
  beside?: ReactNode;
  children: ReactNode;
};

/** One of them, with its label. */
export function Tick({ isTicked, isFixed, isOff, onToggle, beside, children }: Props) {
  return (
    <li data-none={isOff || undefined}>
      <label>
        <input
          type="checkbox"
          checked={isTicked}
          aria-disabled={isFixed}
          disabled={isOff}
          onChange={onToggle}
        />
        {children}
      </label>
      {beside}
    </li>
  );
}
