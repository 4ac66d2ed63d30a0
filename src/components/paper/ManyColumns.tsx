import type { ReactNode } from "react";
import styles from "./ManyColumns.module.css";

type Props = {
  /** What is scrolled, for those who hear it. */
  name: string;
  /** How many columns stand beside the first. */
  count: number;
  children: ReactNode;
};

/** As many as a page has room for side by side. */
const FIT = 7;

/** A table whose columns keep a least width; where there are too many, it is scrolled by itself and its first column stays. */
export function ManyColumns({ name, count, children }: Props) {
  if (count <= FIT) return children;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without the focus arrow keys cannot scroll it
    <section className={styles.frame} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
