import type { Issue, OptionId } from "#model/dossier/dossier.ts";
import type { DatedStatement } from "#model/dossier/dossierIndex.ts";
import { FIRMNESSES, VOICES } from "#model/dossier/codes.ts";
import { VOICE_WORDS } from "#model/words/codeWords.ts";
import { FIRMNESS_WORDS } from "#model/words/position/positionCodes.ts";
import styles from "./Fields.module.css";
import type { Edit } from "./example.ts";

type Props = {
  issue: Issue;
  dated: DatedStatement;
  onEdit: (change: Edit) => void;
};

/** What of a statement the reader can change. */
export function ExampleFields({ issue, dated: { statement, day }, onEdit }: Props) {
  const { id, stance, voice, firmness, said } = statement;
  const toggle = (option: OptionId) => {
    const open = new Set(stance);
    if (!open.delete(option)) open.add(option);
    const next = issue.options.map((one) => one.id).filter((one) => open.has(one));
    onEdit({ stance: next.length > 0 ? next : null });
  };
  return (
    <div className={styles.fields}>
      <fieldset>
        <legend>Options left open; with none it has no place on the scale</legend>
        {issue.options.map((option) => (
          <label key={option.id}>
            <input
              type="checkbox"
              checked={stance?.includes(option.id) ?? false}
              onChange={() => toggle(option.id)}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
      <label>
        Who says it
        <select
          className="field"
          value={voice}
          onChange={(e) => {
            const next = VOICES.find((name) => name === e.target.value);
            if (next) onEdit({ voice: next });
          }}
        >
          {VOICES.map((name) => (
            <option key={name} value={name}>
              {VOICE_WORDS[name].short}
            </option>
          ))}
        </select>
      </label>
      <label>
        Firmness
        <select
          className="field"
          value={firmness}
          onChange={(e) => {
            const next = FIRMNESSES.find((name) => name === e.target.value);
            if (next) onEdit({ firmness: next });
          }}
        >
          {FIRMNESSES.map((name) => (
            <option key={name} value={name}>
              {FIRMNESS_WORDS[name].short}
            </option>
          ))}
        </select>
      </label>
      <label>
        Day
        <input
          type="date"
          className="field"
          value={said === null ? "" : day}
          disabled={said === null}
          onChange={(e) => e.target.value && onEdit({ said: e.target.value })}
        />
      </label>
      <label className={styles.inline}>
        <input
          type="checkbox"
          checked={said === null}
          aria-label={`${id} is undated`}
          onChange={() => onEdit({ said: said === null ? day : null })}
        />
        undated
      </label>
    </div>
  );
}
