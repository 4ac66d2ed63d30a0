import { Link } from "wouter";
import { Heard } from "#components/marks/Heard.tsx";
import type { Party } from "#model/dossier/dossier.ts";
import type { Result } from "./resultsOf.ts";
import styles from "./ResultCells.module.css";

type Props = {
  results: readonly (Result & { readonly stands?: string | undefined })[];
  parties: readonly Party[];
};

/** How one clause sits with every party; each result leads to the words that it rests on. */
export function ResultCells({ results, parties }: Props) {
  return results.map(({ party, path, fit, words, own, heard, silence, stands }, at) => (
    <td key={party} data-party={parties[at]?.shortName}>
      {words && (
        <Link href={path} className={styles.result} data-fit={fit}>
          <span>
            <Heard>{heard}: </Heard>
            {words} {stands && <small>{stands}</small>} {own && <small>{own}</small>}
            {silence && <Heard>, {silence}</Heard>}
          </span>
        </Link>
      )}
    </td>
  ));
}
