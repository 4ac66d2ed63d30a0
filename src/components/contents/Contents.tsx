import styles from "./Contents.module.css";

type Props = { sections: readonly { readonly id: string; readonly name: string }[] };

/** A way to each section of a long page, in one line that stays in sight. */
export function Contents({ sections }: Props) {
  return (
    <nav className={`${styles.contents} no-print`} aria-label="On this page">
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
