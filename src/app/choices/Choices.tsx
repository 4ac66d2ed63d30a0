import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { choose, NO_SELECTION, useSelection } from "#state/selection.ts";
import { toQuery } from "#state/url.ts";
import { type ViewName, viewOf } from "#state/views.ts";
import { AsOf } from "./AsOf.tsx";
import { TickMenu } from "#components/forms/TickMenu.tsx";
import styles from "./Choices.module.css";
import { MatrixChoices } from "./MatrixChoices.tsx";
import { TextChoice } from "./TextChoice.tsx";

type Props = { index: DossierIndex; view: ViewName };

/** What the reader may choose in every view: the day, the parties, the issues and the density. */
export function Choices({ index, view }: Props) {
  const { dossier } = index;
  const selection = useSelection();
  const { parties, issues, over, release } = selection;
  const { choices, showsSuperseded } = viewOf(view);
  const partyIds = dossier.parties.map(({ id }) => id);
  const issueIds = dossier.issues.map(({ id }) => id);
  const partyOrder = parties
    ? [...parties, ...partyIds.filter((id) => !parties.includes(id))]
    : partyIds;

  return (
    <form
      className={`${styles.choices} needs-script no-print`}
      aria-label="Choices"
      onSubmit={(e) => e.preventDefault()}
    >
      <AsOf index={index} />
      <TickMenu
        id="choice-parties"
        name="Parties"
        all="all"
        things={partyOrder.flatMap((id) => dossier.parties.find((party) => party.id === id) ?? [])}
        chosen={parties ?? partyIds}
        isOrdered
        onChoose={(ids) => choose({ parties: isSame(ids, partyIds) ? undefined : ids })}
      />
      <TickMenu
        id="choice-issues"
        name="Issues"
        all="all"
        things={dossier.issues}
        chosen={issues ?? issueIds}
        onChoose={(ids) =>
          choose({
            issues: isSame(ids, issueIds) ? undefined : issueIds.filter((id) => ids.includes(id)),
          })
        }
      />
      {choices.includes("texts") && (
        <TextChoice index={index} superseded={showsSuperseded === true} />
      )}
      {choices.includes("sort") && <MatrixChoices selection={selection} />}
      {toQuery({ ...selection, over: NO_SELECTION.over, release: undefined }) !== "" && (
        <button
          type="button"
          className="button"
          onClick={() => choose({ ...NO_SELECTION, over, release })}
        >
          Reset
        </button>
      )}
    </form>
  );
}

function isSame(ids: readonly string[], all: readonly string[]): boolean {
  return ids.join() === all.join();
}
