import { type Order, ORDERS } from "#model/comparison/board.ts";
import { choose, type Selection } from "#state/selection.ts";

type Props = { selection: Pick<Selection, "sort" | "compact"> };

const SORT_WORDS: Record<Order, string> = {
  topic: "topic",
  narrowest: "narrowest gap",
  widest: "widest gap",
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
            choose({ sort: ORDERS.find((name) => name === target.value) ?? "topic" })
          }
        >
          {ORDERS.map((name) => (
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
