import { DayField } from "#components/forms/DayField.tsx";
import { Told } from "#components/later/Told.tsx";
import { TickMenu } from "#components/forms/TickMenu.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { type Figure, FIGURE_CHOICES } from "#model/figure/figure.ts";
import { sinceOf } from "#model/figure/since.ts";
import { counted } from "#model/text/english.ts";
import { choose, useSelection } from "#state/selection.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex; figure: Figure };

/** The reader's choices that change the figure, and no others. */
export function Choices({ index, figure }: Props) {
  const { dossier } = index;
  const { asOf, since, parties, issues } = useSelection();
  const choices = FIGURE_CHOICES[figure.kind];
  if (choices.length === 0) return null;
  const first = index.byDay[0]?.day ?? dossier.asOf;
  const partyIds = dossier.parties.map(({ id }) => id);
  const issueIds = dossier.issues.map(({ id }) => id);
  const day = sinceOf(index, { since, asOf });
  return (
    <fieldset className={styles.radios}>
      <legend>It shows</legend>
      <Told words={counted((parties ?? partyIds).length, "party", "parties")} />
      <Told words={counted((issues ?? issueIds).length, "issue")} />
      {choices.includes("asOf") && (
        <DayField
          name="As of"
          day={asOf ?? dossier.asOf}
          bounds={[first, dossier.asOf]}
          isBound
          onChoose={(chosen) => choose({ asOf: chosen === dossier.asOf ? undefined : chosen })}
        />
      )}
      {choices.includes("since") && (
        <>
          <Told words={day === undefined ? "" : `Since ${dateWords(day)}`} />
          <DayField
            name="Since"
            day={day}
            bounds={[first, dossier.asOf]}
            isBound
            onChoose={(chosen) => choose({ since: chosen })}
          />
        </>
      )}
      {choices.includes("parties") && (
        <TickMenu
          id="figure-parties"
          name="Parties"
          things={dossier.parties}
          chosen={parties ?? partyIds}
          onChoose={(ids) => choose({ parties: ids.length === partyIds.length ? undefined : ids })}
        />
      )}
      {choices.includes("issues") && (
        <TickMenu
          id="figure-issues"
          name="Issues"
          things={dossier.issues}
          chosen={issues ?? issueIds}
          onChoose={(ids) => choose({ issues: ids.length === issueIds.length ? undefined : ids })}
        />
      )}
    </fieldset>
  );
}
