import { ORDERS } from "#model/comparison/board.ts";
import { ORDER_WORDS } from "#model/words/boardWords.ts";
import { choose, type Selection } from "#state/selection.ts";

type Props = {
  selection: Pick<Selection, "sort" | "compact">;
  /** Whether the rows of the view can be lower. */
  hasRows: boolean;
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
              {ORDER_WORDS[name]}
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
