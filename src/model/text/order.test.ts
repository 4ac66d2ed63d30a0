import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { by, inTurn, pairsOf, remembered, reversed } from "./order.ts";

type Thing = { readonly day: string; readonly rank: number; readonly id: string };

/** Things of which many share a day or a rank, each with an id of its own. */
const things = fc.uniqueArray(
  fc.record({
    day: fc.constantFrom("2025-01-01", "2025-02-01", "2025-03-01"),
    rank: fc.integer({ min: 0, max: 2 }),
    id: fc.string({ minLength: 1, maxLength: 3 }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

/** A list, and the same in an order of chance. */
const shuffled = things.chain((list) =>
  fc.record({
    list: fc.constant(list),
    other: fc.shuffledSubarray(list, { minLength: list.length }),
  }),
);

const orders: Record<string, (a: Thing, b: Thing) => number> = {
  "several keys": by(({ day, rank, id }: Thing) => [day, rank, id]),
  "a key, then the id": inTurn(
    by(({ day }: Thing) => day),
    by(({ id }) => id),
  ),
  "newest first, then the id": inTurn(
    reversed(by(({ day }: Thing) => day)),
    by(({ id }) => id),
  ),
};

describe(by, () => {
  it.each(Object.entries(orders))(
    "sorts by %s alike from the front, from the back and shuffled",
    (_, order) => {
      fc.assert(
        fc.property(shuffled, ({ list, other }) => {
          const sorted = list.toSorted(order);
          expect(list.toReversed().toSorted(order)).toEqual(sorted);
          expect(other.toSorted(order)).toEqual(sorted);
          for (const [at, thing] of sorted.slice(1).entries()) {
            const before = sorted[at];
            expect(before && order(before, thing)).toBe(-1);
          }
        }),
      );
    },
  );

  it("answers 0 for equals, which keep the order that they had", () => {
    const byDay = by(({ day }: Thing) => day);
    fc.assert(
      fc.property(things, (list) => {
        for (const day of new Set(list.map((thing) => thing.day))) {
          const those = list.filter((thing) => thing.day === day);
          expect(list.toSorted(byDay).filter((thing) => thing.day === day)).toEqual(those);
          expect(list.toSorted(reversed(byDay)).filter((one) => one.day === day)).toEqual(those);
        }
      }),
    );
  });

  it("orders numbers by size, texts by their letters, and lets the first key that differs decide", () => {
    expect([10, 9, 100].toSorted(by((number) => number))).toEqual([9, 10, 100]);
    expect(["b", "B", "a"].toSorted(by((text) => text))).toEqual(["B", "a", "b"]);
    const rows = [
      { rank: 2, id: "a" },
      { rank: 1, id: "c" },
      { rank: 1, id: "b" },
    ];
    expect(rows.toSorted(by(({ rank, id }) => [rank, id])).map(({ id }) => id)).toEqual([
      "b",
      "c",
      "a",
    ]);
    expect(rows.toSorted(by(({ rank, id }) => [-rank, id])).map(({ id }) => id)).toEqual([
      "a",
      "b",
      "c",
    ]);
  });
});

describe(pairsOf, () => {
  it("gives every two of a list once", () => {
    expect(pairsOf(["a", "b", "c"])).toEqual([
      ["a", "b"],
      ["a", "c"],
      ["b", "c"],
    ]);
    expect(pairsOf(["a"])).toEqual([]);
  });
});

describe(remembered, () => {
  it("works out an answer once for each thing, also when the answer is that there is none", () => {
    let asked = 0;
    const sizeOf = remembered(({ length }: readonly string[]) => {
      asked += 1;
      return length === 0 ? undefined : length;
    });
    const [two, none] = [["a", "b"], []];
    expect([sizeOf(two), sizeOf(two), sizeOf(none), sizeOf(none)]).toEqual([
      2,
      2,
      undefined,
      undefined,
    ]);
    expect(asked).toBe(2);
    expect(sizeOf(["a", "b"])).toBe(2);
    expect(asked).toBe(3);
  });
});
