import { Link } from "wouter";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Lookup } from "#state/sharedPage.ts";
import { pathOf } from "#state/route.ts";
import { lookupOf } from "./lookupOf.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex; of: Lookup; asked: string };

/** The page that all statements, or sources, of a big dossier share, when it is asked for none that is known. */
export function LookupView({ index, of, asked }: Props) {
  const { title, words, nearest } = lookupOf(index, of, asked);
  return (
    <article className={styles.page}>
      <h1 tabIndex={-1}>{title}</h1>
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
