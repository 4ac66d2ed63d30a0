import { Link } from "wouter";
import { useFirst } from "#components/forms/useFirst.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { pathOf } from "#state/route.ts";
import { Said } from "../Said.tsx";
import { Told } from "../Told.tsx";
import type { Claimed } from "./claimedOf.ts";
import styles from "./Claims.module.css";

type Props = { index: DossierIndex; claims: readonly Claimed[] };

const FIRST = 12;

/** What parties say of one another here, beside what each says itself. */
export function Claims({ index, claims }: Props) {
  const { shown, more } = useFirst(claims, { noun: "claim", first: FIRST });
  if (claims.length === 0)
    return <p className={styles.none}>No party in view is on record on where another stands.</p>;
  return (
    <>
      <ul className={styles.claims}>
        {shown.map(({ statement, between, label, compared, path }) => (
          <li key={statement.id}>
            <p>
              <b>{between}:</b> {label}
            </p>
            <Said index={index} statement={statement} />
            <Told index={index} statement={statement} />
            <p className={styles.soft}>
              {compared}. <Link href={path}>This statement</Link>
            </p>
          </li>
        ))}
      </ul>
      {more}
      <p>
        <Link href={pathOf({ view: "claims" })}>All that is said about others</Link>
      </p>
    </>
  );
}
