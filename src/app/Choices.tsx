import type { DossierIndex } from "../model/dossierIndex.ts";
import type { Route } from "../state/route.ts";
import { choose, NO_SELECTION, useSelection } from "../state/selection.ts";
import { toQuery } from "../state/url.ts";
import { ChoiceMenu } from "./ChoiceMenu.tsx";
import styles from "./Choices.module.css";

type Props = { index: DossierIndex; view: Route["view"] };

/** What the reader may choose in every view: the day, the parties, the issues and the density. */
export function Choices({ index: { dossier }, view }: Props) {
  const selection = useSelection();
  const { asOf, parties, issues, compact } = selection;
  const partyIds = dossier.parties.map(({ id }) => id);
  const issueIds = dossier.issues.map(({ id }) => id);
  const partyOrder = parties ? [...parties, ...partyIds.filter((id) => !parties.includes(id))] : partyIds;

  return (
    <form className={`${styles.choices} needs-script no-print`} aria-label="Choices" onSubmit={(e) => e.preventDefault()}>
      <label>
        As of{" "}
        <input
          type="date"
          value={asOf ?? dossier.asOf}
          max={dossier.asOf}
          required
          onChange={({ target }) => {
            if (target.value) choose({ asOf: target.value === dossier.asOf ? undefined : target.value });
          }}
        />
      </label>
      <ChoiceMenu
        name="Parties"
        things={partyOrder.flatMap((id) => dossier.parties.find((party) => party.id === id) ?? [])}
        chosen={parties ?? partyIds}
        ordered
        onChoose={(ids) => choose({ parties: isSame(ids, partyIds) ? undefined : ids })}
      />
      <ChoiceMenu
        name="Issues"
        things={dossier.issues}
        chosen={issues ?? issueIds}
        onChoose={(ids) => choose({ issues: isSame(ids, issueIds) ? undefined : issueIds.filter((id) => ids.includes(id)) })}
      />
      {view === "matrix" && (
        <label>
          <input type="checkbox" checked={compact} onChange={({ target }) => choose({ compact: target.checked })} /> Compact
          rows
        </label>
      )}
      {toQuery({ ...selection, over: NO_SELECTION.over }) !== "" && (
        <button type="button" onClick={() => choose({ ...NO_SELECTION, over: selection.over })}>
          Reset
        </button>
      )}
    </form>
  );
}

function isSame(ids: readonly string[], all: readonly string[]): boolean {
  return ids.join() === all.join();
}
