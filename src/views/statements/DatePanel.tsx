import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { chooseTable } from "#state/selection.ts";
import type { TableChoice } from "#state/table.ts";
import styles from "./DatePanel.module.css";
import { DayField } from "#components/forms/DayField.tsx";
import { Menu } from "#components/forms/Menu.tsx";

type Props = { index: DossierIndex; choice: Pick<TableChoice, "from" | "to"> };

/** The days between which a statement was made. */
export function DatePanel({ index, choice: { from, to } }: Props) {
  const first = index.byDay[0]?.day ?? index.dossier.asOf;
  const last = index.byDay.at(-1)?.day ?? index.dossier.asOf;
  const state =
    from || to
      ? [from && `from ${dateWords(from)}`, to && `to ${dateWords(to)}`].filter(Boolean).join(" ")
      : undefined;
  return (
    <Menu id="facet-said" name="Date said" state={state}>
      <div className={styles.days}>
        <DayField
          name="From"
          day={from}
          bounds={[first, last]}
          onChoose={(day) => chooseTable({ from: day })}
        />
        <DayField
          name="To"
          day={to}
          bounds={[first, last]}
          onChoose={(day) => chooseTable({ to: day })}
        />
      </div>
      {from && to && from > to && (
        <p role="alert">
          No day is from {dateWords(from)} to {dateWords(to)}: the first is after the second.
        </p>
      )}
      <p>
        The statements run from {dateWords(first)} to {dateWords(last)}.
      </p>
    </Menu>
  );
}
