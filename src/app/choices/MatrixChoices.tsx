import { choose, type Selection, type Sort, SORTS } from "#state/selection.ts";

type Props = { selection: Pick<Selection, "sort" | "compact"> };

const SORT_WORDS: Record<Sort, string> = {
  topic: "topic",
  gap: "widest gap",
  evidence: "most evidence",
  newest: "newest statement",
};

/** What the reader may choose of the matrix alone: the order and the height of its rows. */
export function MatrixChoices({ selection: { sort, compact } }: Props) {
  return (
    <>
      <label>
        Order by
        <select
          value={sort}
          onChange={({ target }) =>
            choose({ sort: SORTS.find((name) => name === target.value) ?? "topic" })
          }
        >
          {SORTS.map((name) => (
            <option key={name} value={name}>
              {SORT_WORDS[name]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          checked={compact}
          onChange={({ target }) => choose({ compact: target.checked })}
        />{" "}
        Compact rows
      </label>
    </>
  );
}
