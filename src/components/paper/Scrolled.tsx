import type { ReactNode } from "react";
import styles from "./Scrolled.module.css";

type Props = { name: string; children: ReactNode };

/** A table that may be wider than the page: scrolled by itself, also with the arrow keys. */
export function Scrolled({ name, children }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without the focus arrow keys cannot scroll it
    <section className={styles.frame} aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
