import type { FrameProps } from "./frameProps.ts";
import styles from "./FigureFrame.module.css";

/** Nothing of the site around a figure but what a reader must know of its address. */
export function FigureFrame({ index, notice, children }: FrameProps) {
  const { release } = index.dossier;
  return (
    <main id="view" className={styles.figure}>
      {notice !== undefined && <output className={styles.notice}>{notice}</output>}
      {children}
      <noscript>
        <p className={styles.notice}>
          Scripts are off: this is release {release}, whatever date, parties or release the address
          asks for after its “?”.
        </p>
      </noscript>
    </main>
  );
}
