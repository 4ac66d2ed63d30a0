import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Cell } from "#model/position/cell.ts";
import { saidShort, sentenceOf } from "#model/words/cellWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import { besideWords } from "#model/words/qualifierWords.ts";
import { cellPath } from "#state/route.ts";
import { Out } from "./Out.tsx";
import { Position } from "./Position.tsx";
import styles from "./PlaceLines.module.css";

type Props = { index: DossierIndex; cells: readonly Cell[] };

/** Where each party stands on an issue, a sentence each, and the way to its words. */
export function PlaceLines({ index, cells }: Props) {
  return (
    <ul className={styles.lines}>
      {cells.map((cell) => {
        const issue = index.issueOf(cell.issue);
        const { name, shortName } = index.partyOf(cell.party);
        const beside = besideWords(
          issue,
          cell.qualifiers.filter(({ kind }) => kind !== "on-a-condition"),
        );
        return (
          <li key={cell.id}>
            <b>{shortName}</b>{" "}
            {cell.stands.map((stand, at) => (
              <span key={stand.options.join()}>
                {at > 0 && " Also: "}
                <Position sentence={sentenceOf(issue, stand)} />{" "}
                <time>{saidShort(index, stand.deciding)}</time>
              </span>
            ))}
            {silenceWords(index, cell)?.short}
            {beside.length > 0 && <small> · {beside.join(" · ")}</small>}{" "}
            {cell.known > 0 && (
              <Out to={cellPath(cell)}>
                Words
                <span className="visually-hidden">
                  {" "}
                  of {name} on {issue.name}
                </span>
              </Out>
            )}
          </li>
        );
      })}
    </ul>
  );
}
