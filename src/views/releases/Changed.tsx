import { Link } from "wouter";
import { pathOf } from "#state/route.ts";
import { SiteFile } from "#components/address/SiteFile.tsx";
import styles from "./Changed.module.css";
import type { ChangedStatement } from "./correctionsOf.ts";

type Props = { statements: readonly ChangedStatement[] };

/** Statements that a release coded anew or withdrew: what was, what is, and why. */
export function Changed({ statements }: Props) {
  if (statements.length === 0) return null;
  return (
    <ul className={styles.changed}>
      {statements.map(({ id, words, outlet, reason, isHere, before, changes }) => {
        const path = pathOf({ view: "statement", statement: id });
        return (
          <li key={id}>
            <p>
              {isHere ? <Link href={path}>{words}</Link> : <b>{words}</b>}{" "}
              <small>
                {outlet}, {id}
              </small>
            </p>
            {changes.length > 0 && (
              <dl>
                {changes.map(({ field, from, to }) => (
                  <div key={field}>
                    <dt>{field}</dt>
                    <dd>
                      <span>was</span> {from}
                    </dd>
                    <dd>
                      <span>now</span> {to}
                    </dd>
                  </div>
                ))}
              </dl>
            )}
            <p>{reason}</p>
            {before && (
              <p>
                <SiteFile file={`${path.slice(1)}?v=${before}`}>
                  As it was in release {before}
                </SiteFile>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
