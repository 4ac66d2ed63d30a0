import { Link } from "wouter";
import { PageHead } from "#components/head/PageHead.tsx";
import { pathOf, type ViewProps } from "#state/route.ts";
import { lookupOf } from "./lookupOf.ts";
import styles from "./View.module.css";

/** The page that all statements, or sources, of a big dossier share, when it is asked for none that is known. */
export function View({ index, route }: Pick<ViewProps<"lookup">, "index" | "route">) {
  const { title, words, nearest } = lookupOf(index, route);
  return (
    <article className={styles.page}>
      <PageHead index={index} title={title} />
      <p>{words}</p>
      {nearest.length > 0 && (
        <ul aria-label="The nearest">
          {nearest.map(({ id, path, name }) => (
            <li key={id}>
              <Link href={path}>{id}</Link>: {name}
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link href={pathOf({ view: "statements" })}>All statements</Link>,{" "}
        <Link href={pathOf({ view: "sources" })}>all sources</Link>
      </p>
    </article>
  );
}
