import { useState } from "react";
import type { ProposalId } from "#model/dossier/dossier.ts";
import type { Start } from "./draftedOf.ts";

type Props = { starts: readonly Start[]; onStart: (start: Start) => void };

/** A text to start a draft from: chosen first and then taken, so that looking through the list changes nothing. */
export function StartFrom({ starts, onStart }: Props) {
  const [chosen, setChosen] = useState<ProposalId>();
  const start = starts.find(({ proposal }) => proposal.id === chosen) ?? starts[0];
  return (
    <p>
      <label>
        Start from{" "}
        <select
          className="field"
          value={start?.proposal.id}
          onChange={({ target }) =>
            setChosen(starts.find(({ proposal }) => proposal.id === target.value)?.proposal.id)
          }
        >
          {starts.map(({ proposal, standing }) => (
            <option key={proposal.id} value={proposal.id}>
              {proposal.name}
              {!standing && " (superseded)"}
            </option>
          ))}
        </select>
      </label>
      <button type="button" className="button" onClick={() => start && onStart(start)}>
        Take its clauses
      </button>
    </p>
  );
}
