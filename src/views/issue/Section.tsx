import type { ReactNode } from "react";
import styles from "./View.module.css";
import { SECTIONS } from "./Contents.tsx";

type Props = {
  id: (typeof SECTIONS)[number]["id"];
  /** What it shows, in a few words beside its name. */
  lede?: ReactNode;
  children: ReactNode;
};

/** A section of the page under the name that the contents give it. */
export function Section({ id, lede, children }: Props) {
  const name = SECTIONS.find((section) => section.id === id)?.name;
  return (
    <section className={styles.section} id={id} aria-labelledby={`head-${id}`}>
      <header>
        <h2 id={`head-${id}`}>{name}</h2>
        {lede && <p>{lede}</p>}
      </header>
      {children}
    </section>
  );
}
