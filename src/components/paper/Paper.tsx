import type { ReactNode } from "react";
import styles from "./Paper.module.css";
import { useHashArrival } from "./useHashArrival.ts";

export type Section = {
  readonly id: string;
  readonly name: string;
  /** What stands small beside its heading. */
  readonly beside?: ReactNode;
  readonly body: ReactNode;
};

type Props = {
  /** How the page begins. */
  head: ReactNode;
  sections: readonly Section[];
};

/** A page to read, part by part, with its contents beside it, which stay in sight; a short one has none. */
export function Paper({ head, sections }: Props) {
  useHashArrival();
  return (
    <div className={styles.page}>
      {head}
      {sections.length > 1 && (
        <nav className={styles.contents} aria-labelledby="contents">
          <h2 id="contents">On this page</h2>
          <ol>
            {sections.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <article className={styles.text}>
        {sections.map(({ id, name, beside, body }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id} tabIndex={-1}>
              {name}
              {beside !== undefined && <small>{beside}</small>}
            </h2>
            {body}
          </section>
        ))}
      </article>
    </div>
  );
}
