import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import { chooseSources } from "#state/selection.ts";
import { SOURCE_GROUPINGS, type SourceGrouping, type SourceListChoice } from "#state/sourceList.ts";
import type { SourceList } from "./sourceListOf.ts";
import styles from "./SourceFilter.module.css";

type Props = {
  choice: SourceListChoice;
  kinds: SourceList["kinds"];
  shown: number;
  total: number;
};

const GROUPING_WORDS: Record<SourceGrouping, string> = { year: "year", kind: "kind of outlet" };

/** Narrows and groups the list of sources. */
export function SourceFilter({ choice, kinds, shown, total }: Props) {
  return (
    <search className={`needs-script no-print ${styles.filter}`}>
      <label>
        Find
        <input
          type="search"
          className="field"
          value={choice.query}
          placeholder="Title, outlet or author"
          onChange={(e) => chooseSources({ query: e.target.value })}
        />
      </label>
      <label>
        Kind of outlet
        <select
          className="field"
          value={choice.kind ?? ""}
          onChange={(e) =>
            chooseSources({ kind: kinds.find(({ kind }) => kind === e.target.value)?.kind })
          }
        >
          <option value="">all kinds</option>
          {kinds.map(({ kind, count }) => (
            <option key={kind} value={kind}>
              {SOURCE_KIND_WORDS[kind].short} ({count})
            </option>
          ))}
        </select>
      </label>
      <label>
        Grouped by
        <select
          className="field"
          value={choice.group}
          onChange={(e) => {
            const group = SOURCE_GROUPINGS.find((name) => name === e.target.value);
            if (group) chooseSources({ group });
          }}
        >
          {SOURCE_GROUPINGS.map((group) => (
            <option key={group} value={group}>
              {GROUPING_WORDS[group]}
            </option>
          ))}
        </select>
      </label>
      <output>
        {shown === total ? `All ${total} shown` : `${shown} of ${total} shown`}, by{" "}
        {GROUPING_WORDS[choice.group]}
      </output>
    </search>
  );
}
