import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { ExampleChoice } from "./example.ts";
import styles from "./Fields.module.css";

type Cell = Pick<ExampleChoice, "party" | "issue"> & { readonly asOf?: string };
type Props = {
  index: DossierIndex;
  choice: ExampleChoice;
  onChoose: (cell: Cell) => void;
};

/** Which cell is worked out, and on what date. */
export function ExampleCell({ index, choice, onChoose }: Props) {
  const { parties, issues, asOf: newest } = index.dossier;
  const { party, issue, asOf } = choice;
  const cell = { party, issue };
  return (
    <div className={`needs-script no-print ${styles.fields}`}>
      <label>
        Party
        <select
          className="field"
          value={party}
          onChange={(e) => {
            const next = parties.find(({ id }) => id === e.target.value);
            if (next) onChoose({ ...cell, party: next.id });
          }}
        >
          {parties.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Issue
        <select
          className="field"
          value={issue}
          onChange={(e) => {
            const next = issues.find(({ id }) => id === e.target.value);
            if (next) onChoose({ ...cell, issue: next.id });
          }}
        >
          {issues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        As of
        <input
          type="date"
          className="field"
          value={asOf}
          max={newest}
          onChange={(e) => e.target.value && onChoose({ ...cell, asOf: e.target.value })}
        />
      </label>
    </div>
  );
}
