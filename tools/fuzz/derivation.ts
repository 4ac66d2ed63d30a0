import * as fc from "fast-check";
import { boardOf } from "#model/comparison/board.ts";
import { cellOf } from "#model/position/cell.ts";
import { positionOf } from "#model/position/position.ts";
import { NO_SELECTION } from "#state/selection.ts";
import { anyCell, anyDay, anyRow, anyStatement } from "#testing/arbitraries.ts";
import { BORDER, indexWith, NORTH, question, SOUTH } from "#testing/fixtures.ts";
import { propertyOf } from "./fuzz.ts";

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const shuffled = anyRow.chain((row) =>
  fc.tuple(fc.constant(row), fc.shuffledSubarray(row, { minLength: row.length })),
);

export const DERIVATION = [
  propertyOf(
    "a position does not depend on the order of the file",
    fc.tuple(shuffled, anyDay),
    ([[row, other], asOf]) =>
      same(
        positionOf(indexWith(...row), question(asOf)),
        positionOf(indexWith(...other), question(asOf)),
      ),
  ),
  propertyOf(
    "one party’s words never move another’s cell",
    fc.tuple(anyCell, anyStatement, anyDay),
    ([cell, added, asOf]) => {
      const more = {
        ...added,
        id: "more",
        // A clause of a newer draft does move what the older one says.
        proposal: undefined,
        party: "south",
        voice: "self",
        speaker: null,
        speech: "indirect",
      };
      const at = { party: NORTH, issue: BORDER, asOf };
      return same(positionOf(indexWith(...cell), at), positionOf(indexWith(...cell, more), at));
    },
  ),
  propertyOf(
    "what is said later changes nothing before",
    fc.tuple(anyCell, anyStatement),
    ([cell, added]) => {
      const later = { ...added, id: "later", said: "2025-12-31", source: "gazette" };
      const asOf = "2025-12-30";
      return same(
        positionOf(indexWith(...cell), question(asOf)),
        positionOf(indexWith(...cell, later), question(asOf)),
      );
    },
  ),
  propertyOf(
    "a board has a cell for everybody on every issue",
    fc.tuple(anyRow, anyDay),
    ([row, asOf]) => {
      const index = indexWith(...row);
      const { rows, parties } = boardOf(index, { ...NO_SELECTION, asOf });
      const isKnown = (cell: { readonly party: string }) =>
        parties.some(({ id }) => id === cell.party);
      return (
        rows.length === 2 && rows.every(({ cells }) => cells.length === 3 && cells.every(isKnown))
      );
    },
  ),
  propertyOf("a cell says what its position says", fc.tuple(anyRow, anyDay), ([row, asOf]) => {
    const index = indexWith(...row);
    return [NORTH, SOUTH].every((party) => {
      const at = { party, issue: BORDER, asOf };
      return same(cellOf(index, at).position, positionOf(index, at));
    });
  }),
];
