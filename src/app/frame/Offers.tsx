import { Link } from "wouter";
import type { Offer } from "#state/nearestPages.ts";
import styles from "./Offers.module.css";

type Props = { offers: readonly Offer[] };

/** The pages nearest to one that does not exist. */
export function Offers({ offers }: Props) {
  if (offers.length === 0) return null;
  return (
    <span className={styles.offers}>
      The nearest are:
      {offers.map(({ path, words }) => (
        <Link key={path} href={path}>
          {words}
        </Link>
      ))}
    </span>
  );
}
