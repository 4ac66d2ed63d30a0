import type { ProposalId } from "#model/dossier/dossier.ts";
import { counted } from "#model/text/english.ts";
import type { Proposals } from "./proposalsOf.ts";
import styles from "./View.module.css";

type Props = {
  proposals: Pick<Proposals, "texts" | "shown">;
  /** Undefined for the texts that stand. */
  onChoose: (texts: readonly ProposalId[] | undefined) => void;
};

/** Which of the texts are held against the positions, and the way to the others. */
export function TextsShown({ proposals: { texts, shown }, onChoose }: Props) {
  const held = shown.map(({ text }) => text);
  const known = texts.filter(({ clauses }) => clauses.size > 0);
  const left = known.filter((text) => !held.includes(text));
  const isDefault = known.every((text) => text.standing === held.includes(text));
  return (
    <p className={styles.aside}>
      {isDefault
        ? `${counted(shown.length, "text")} with a clause on record, not superseded by another.`
        : `${shown.length} of ${counted(known.length, "text")}.`}
      {left.length > 0 && ` Not shown: ${namesOf(left)}.`}{" "}
      <span className="needs-script no-print">
        {left.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => onChoose(known.map(({ proposal }) => proposal.id))}
          >
            Show all {known.length}
          </button>
        )}
        {!isDefault && (
          <button type="button" className="button" onClick={() => onChoose(undefined)}>
            Only those that stand
          </button>
        )}{" "}
      </span>
    </p>
  );
}

function namesOf(texts: Proposals["texts"]): string {
  return texts.map(({ proposal }) => proposal.name).join(" · ");
}
