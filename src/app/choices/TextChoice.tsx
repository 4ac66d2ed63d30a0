import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { isOnTable, isStanding } from "#model/position/texts.ts";
import { counted } from "#model/text/english.ts";
import { choose, useSelection } from "#state/selection.ts";
import { Told } from "#components/later/Told.tsx";
import { TickMenu } from "#components/forms/TickMenu.tsx";

type Props = {
  index: DossierIndex;
  /** Whether the view shows superseded texts too, as long as nothing is chosen. */
  superseded: boolean;
};

/** Which of the texts on the table are held against the positions. */
export function TextChoice({ index, superseded }: Props) {
  const asOf = useSelection((selection) => selection.asOf) ?? index.dossier.asOf;
  const texts = useSelection((selection) => selection.texts);
  const onTable = index.dossier.proposals.filter((proposal) => isOnTable(index, proposal, asOf));
  if (onTable.length === 0) return null;
  const standing = onTable.filter((proposal) => isStanding(index, proposal, asOf));
  const own = (superseded ? onTable : standing).map(({ id }) => id);
  const chosen = texts ? onTable.map(({ id }) => id).filter((id) => texts.includes(id)) : own;
  const all = counted(onTable.length, "text");
  const words = chosen.length === onTable.length ? all : `${chosen.length} of ${all}`;
  return (
    <>
      <Told words={words} />
      <TickMenu
        id="choice-texts"
        name="Texts"
        words={words}
        things={onTable.map((proposal) => ({
          id: proposal.id,
          name: standing.includes(proposal) ? proposal.name : `${proposal.name} (superseded)`,
        }))}
        chosen={chosen}
        isUsual={texts === undefined}
        mayBeEmpty
        onChoose={(ids) => choose({ texts: ids.join() === own.join() ? undefined : ids })}
      />
    </>
  );
}
