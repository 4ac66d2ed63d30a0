import { Link } from "wouter";
import { TermText } from "#components/glossary/TermText.tsx";
import { SUPPORT_TERMS } from "#model/words/sure/supportWords.ts";
import type { Flip } from "../answerOf.ts";
import styles from "./NotKnown.module.css";
import type { Unknown } from "./unknownOf.ts";

type Props = {
  /** Whether anybody in view is a party to the issue. */
  isAnybody: boolean;
  unknown: readonly Unknown[];
  flips: readonly Flip[];
  /** "Russia – Ukraine" */
  pair: string | undefined;
};

/** Where the record is thin, what would make it thicker, and what hangs on one thing alone. */
export function NotKnown({ isAnybody, unknown, flips, pair }: Props) {
  return (
    <>
      {unknown.length === 0 && (
        <p className={styles.none}>
          {isAnybody
            ? "Everybody in view who is a party to this is on record, at first hand and by more than one act of saying."
            : "Nobody in view is a party to this."}
        </p>
      )}
      <ul className={styles.unknown}>
        {unknown.map(({ party, name, doubts, path, wanted }) => (
          <li key={party}>
            <h3>
              <Link href={path}>
                <bdi>{name}</bdi>
              </Link>
            </h3>
            <ul>
              {doubts.map((doubt) => (
                <li key={doubt}>
                  <TermText text={doubt} glossary={SUPPORT_TERMS} />
                </li>
              ))}
            </ul>
            <p className={styles.soft}>
              <b>What would settle more:</b> {wanted}
            </p>
          </li>
        ))}
      </ul>
      {flips.length > 0 && (
        <div className={styles.flips}>
          <h3>{pair}: each single change that would alter it</h3>
          <ul>
            {flips.map(({ key, without, path, becomes }) => (
              <li key={key}>
                <Link href={path}>{without}</Link>: {becomes}.
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
