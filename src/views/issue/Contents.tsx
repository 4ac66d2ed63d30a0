import styles from "./Contents.module.css";

/** The sections of the page, in their order. */
export const SECTIONS = [
  { id: "scale", name: "Who stands where" },
  { id: "words", name: "In whose words" },
  { id: "moved", name: "How it moved" },
  { id: "texts", name: "Texts on the table" },
  { id: "claims", name: "What others claim" },
  { id: "not-known", name: "What is not known" },
] as const;

/** A way to each section that stays in sight. */
export function Contents() {
  return (
    <nav className={`${styles.contents} no-print`} aria-label="On this page">
      <ul>
        {SECTIONS.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
