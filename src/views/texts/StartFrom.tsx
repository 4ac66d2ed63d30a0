import { useState } from "react";
import type { ProposalId } from "#model/dossier/dossier.ts";
import type { Text } from "./textsOf.ts";

type Props = { texts: readonly Text[]; onStart: (text: Text) => void };

/** A text to start a draft from: chosen first and then taken, so that looking through the list changes nothing. */
export function StartFrom({ texts, onStart }: Props) {
  const [chosen, setChosen] = useState<ProposalId>();
  const text = texts.find(({ proposal }) => proposal.id === chosen) ?? texts[0];
  return (
    <p>
      <label>
        Start from{" "}
        <select
          className="field"
          value={text?.proposal.id}
          onChange={({ target }) =>
            setChosen(texts.find(({ proposal }) => proposal.id === target.value)?.proposal.id)
          }
        >
          {texts.map(({ proposal, standing }) => (
            <option key={proposal.id} value={proposal.id}>
              {proposal.name}
              {!standing && " (superseded)"}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={() => text && onStart(text)}>
        Take its clauses
      </button>
    </p>
  );
}
