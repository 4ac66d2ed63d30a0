import { Link } from "wouter";
import type { FrameProps } from "./frameProps.ts";
import styles from "./Notice.module.css";

type Props = Pick<FrameProps, "notice" | "offers" | "onDismiss">;

/** What of the address was ignored, until the reader dismisses it; nothing where all was understood. */
export function Notice({ notice, offers, onDismiss }: Props) {
  if (notice === undefined) return null;
  return (
    <output className={styles.notice}>
      {notice}{" "}
      <button type="button" className="button" onClick={onDismiss}>
        Dismiss
      </button>
      <Offers offers={offers} />
    </output>
  );
}

/** The pages nearest to one that does not exist. */
function Offers({ offers }: Pick<Props, "offers">) {
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
