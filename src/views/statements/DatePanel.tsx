import { DayField } from "#components/forms/DayField.tsx";
import { Menu } from "#components/forms/Menu.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { chooseTable } from "#state/selection.ts";
import type { TableChoice } from "#state/table.ts";
import styles from "./DatePanel.module.css";

type Props = { index: DossierIndex; choice: Pick<TableChoice, "from" | "to"> };

/** The days between which a statement was made: a whole year at a press, or any two days. */
export function DatePanel({ index, choice: { from, to } }: Props) {
  const first = index.byDay[0]?.day ?? index.dossier.asOf;
  const last = index.byDay.at(-1)?.day ?? index.dossier.asOf;
  const [firstYear, lastYear] = [yearOf(first), yearOf(last)];
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, at) => firstYear + at);
  const whole = years.find((year) => from === `${year}-01-01` && to === `${year}-12-31`);
  const between =
    from || to
      ? [from && `from ${dateWords(from)}`, to && `to ${dateWords(to)}`].filter(Boolean).join(" ")
      : undefined;
  return (
    <Menu id="facet-said" name="Date said" state={whole === undefined ? between : String(whole)}>
      <p className={styles.years}>
        {years.map((year) => (
          <button
            key={year}
            type="button"
            className="button"
            aria-pressed={year === whole}
            onClick={() =>
              chooseTable(
                year === whole
                  ? { from: undefined, to: undefined }
                  : { from: `${year}-01-01`, to: `${year}-12-31` },
              )
            }
          >
            {year}
          </button>
        ))}
      </p>
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

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
