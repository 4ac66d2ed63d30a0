import { type Order, ORDERS } from "#model/comparison/board.ts";
import { choose, type Selection } from "#state/selection.ts";

type Props = {
  selection: Pick<Selection, "sort" | "compact">;
  /** Whether the rows of the view can be lower. */
  hasRows: boolean;
};

const SORT_WORDS: Record<Order, string> = {
  topic: "topic",
  narrowest: "narrowest gap",
  widest: "widest gap",
  evidence: "most evidence",
  newest: "newest statement",
};

/** What the reader may choose of a view that has a row for each issue: their order and height. */
export function OrderChoice({ selection: { sort, compact }, hasRows }: Props) {
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
      {hasRows && (
        <label>
          <input
            type="checkbox"
            checked={compact}
            onChange={({ target }) => choose({ compact: target.checked })}
          />{" "}
          Compact rows
        </label>
      )}
    </>
  );
}
