import type { ReactNode } from "react";
import styles from "./View.module.css";

/** The sections of the page, in their order. */
export const SECTIONS = [
  { id: "scale", name: "Who stands where" },
  { id: "words", name: "In whose words" },
  { id: "moved", name: "How it moved" },
  { id: "texts", name: "Texts on the table" },
  { id: "claims", name: "What others claim" },
  { id: "not-known", name: "What is not known" },
] as const;

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
