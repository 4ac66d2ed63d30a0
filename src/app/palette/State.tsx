import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/words/positionWords.ts";
import type { Searching } from "#components/search/useSearch.ts";
import styles from "./State.module.css";

type Props = {
  index: DossierIndex;
  query: string;
  count: number;
  searching: Searching;
  /** That not all of what was typed is searched for; false when it is. */
  isCut: string | false;
};

/** What the list is, or waits for, in words. */
export function PaletteState({ index, query, count, searching: { state, onOpen }, isCut }: Props) {
  return (
    <output className={styles.state}>
      {query.trim() === "" ? (
        <>Names, outlets, or words of a statement. {exampleOf(index)}</>
      ) : (
        <>
          {count === 0 && state === "ready" && "Nothing has all of these words."}
          {count === 0 && state !== "ready" && "No name has all of these words."}
          {count > 0 && `${counted(count, "result")}.`}{" "}
          {state === "opening" && "The words of the statements are still being opened."}
        </>
      )}{" "}
      {isCut}
      {state === "failed" && (
        <>
          The search of the statements’ words could not be opened; names are found all the same.{" "}
          <button type="button" onClick={onOpen}>
            Try again
          </button>
        </>
      )}
    </output>
  );
}

function exampleOf({ dossier: { parties, issues } }: DossierIndex): string {
  const [party, issue] = [parties.at(1) ?? parties[0], issues[0]];
  const example = `${party?.shortName} ${issue?.name.split(" ")[0]}`.toLowerCase();
  return `A party and an issue together open the words behind their cell: ${example}.`;
}
