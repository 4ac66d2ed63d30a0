import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, anyRow } from "#testing/arbitraries.ts";
import {
  ADA,
  BO,
  BORDER,
  indexWith,
  NORTH,
  question,
  type RawStatement,
  SOUTH,
} from "#testing/fixtures.ts";
import { pairOf } from "#testing/positions.ts";
import { type DossierIndex, indexOver } from "#model/dossier/dossierIndex.ts";
import { type Breaking, fragilityOf, pairFragilityOf } from "./fragility.ts";
import { positionOf } from "#model/position/position.ts";
import { singleChangesOf } from "#model/position/singleChange.ts";
import { by } from "#model/text/order.ts";
import { decidingIn, setsKey } from "#model/position/stands.ts";

const named = (breaking: readonly Breaking<unknown>[]) =>
  breaking.map(({ change }) => `${change.kind} ${change.statement.id}`);
const cell = (...statements: RawStatement[]) =>
  named(fragilityOf(indexWith(...statements), question()));

describe(fragilityOf, () => {
  it("names the one quote that a cell rests on", () => {
    expect(cell({})).toEqual(["without s1"]);
  });

  it("is empty when another act says the same, and not when another page does", () => {
    expect(cell({ speaker: ADA }, { speaker: BO })).toEqual([]);
    expect(cell({ speaker: ADA }, { speaker: ADA, source: "courier" })).toEqual(["without s1"]);
    expect(cell({ said: "2025-01-01" }, { said: "2025-02-01" })).toEqual([]);
  });

  it("names a second-best reading that would put it elsewhere", () => {
    expect(cell({ said: "2024-01-01" }, { alt: ["ridge"] })).toEqual(["second-reading s2"]);
  });

  it("holds when the second reading of one of two is what both share", () => {
    expect(cell({ stance: ["river"] }, { stance: ["river", "ridge"], alt: ["river"] })).toEqual([
      "without s1",
    ]);
  });

  it("revives an older draft when the clause that replaced it goes", () => {
    const index = indexWith(
      { proposal: "first-draft", said: "2025-03-01", stance: ["coast"] },
      { proposal: "second-draft", said: "2025-06-01", stance: ["river"] },
    );
    expect(fragilityOf(index, question()).map(({ becomes }) => setsKey(becomes))).toEqual([
      "coast",
    ]);
  });

  it("is empty for silence", () => {
    expect(cell({ stance: null, unplaced: "declined", alt: ["river"] })).toEqual([]);
  });
});

describe(pairFragilityOf, () => {
  const pair = { issue: BORDER, asOf: "2025-12-31", between: [NORTH, SOUTH] as const };

  it("names what the relation rests on, on either side", () => {
    const index = indexWith(
      { party: "north", alt: ["ridge"] },
      { party: "south", stance: ["coast"] },
    );
    expect(named(pairFragilityOf(index, pair))).toEqual([
      "without s1",
      "second-reading s1",
      "without s2",
    ]);
  });

  it("says first what would change the relation, then what would move the gap the furthest", () => {
    const index = indexWith(
      { said: "2024-01-01", party: "north", stance: ["ridge"] },
      { party: "north", stance: ["ridge"], alt: ["ridge", "road"] },
      { party: "south", stance: ["coast"] },
    );
    const changes = pairFragilityOf(index, pair);
    expect(named(changes)).toEqual(["without s3", "second-reading s2"]);
    expect(changes.map(({ becomes }) => becomes.kind)).toEqual(["cannot-compare", "apart"]);
  });

  it("holds when an older statement keeps it as far apart", () => {
    const old = { said: "2024-01-01" };
    const index = indexWith(
      { ...old, party: "north" },
      { party: "north", stance: ["river"] },
      { ...old, party: "south" },
      { party: "south" },
    );
    expect(named(pairFragilityOf(index, pair))).toEqual([]);
  });
});

describe("fragility", () => {
  it("is what a new index of the changed dossier says", () => {
    fc.assert(
      fc.property(anyRow, anyDay, (statements, asOf) => {
        const index = indexWith(...statements);
        const here = { party: NORTH, issue: BORDER, asOf };
        const pair = { issue: BORDER, asOf, between: [NORTH, SOUTH] as const };

        expect(fragilityOf(index, here).map(({ becomes }) => becomes)).toEqual(
          byHand(index, [NORTH], asOf)
            .map((after) => positionOf(after, here))
            .filter((after) => setsKey(after) !== setsKey(positionOf(index, here))),
        );
        // In which order they are told is tried above.
        expect(ordered(pairFragilityOf(index, pair).map(({ becomes }) => becomes))).toEqual(
          ordered(
            byHand(index, [NORTH, SOUTH], asOf)
              .map((after) => pairOf(after, pair))
              .filter((after) => pairWord(after) !== pairWord(pairOf(index, pair))),
          ),
        );
      }),
    );
  });
});

function ordered(relations: readonly ReturnType<typeof pairOf>[]) {
  return relations.toSorted(by((relation) => [JSON.stringify(relation)]));
}

function pairWord(relation: ReturnType<typeof pairOf>) {
  return relation.kind === "cannot-compare"
    ? relation.kind
    : [relation.kind, relation.gap?.nearest].join(" ");
}

/** New indexes of the dossier without each deciding act, and with each second reading. */
function byHand(
  index: DossierIndex,
  of: readonly (typeof NORTH)[],
  asOf: string,
): readonly DossierIndex[] {
  const { dossier } = index;
  const deciding = of.flatMap((party) =>
    decidingIn(positionOf(index, { party, issue: BORDER, asOf })),
  );
  return singleChangesOf(index, deciding).map((change) => {
    const statements =
      change.kind === "without"
        ? dossier.statements.filter((s) => !change.act.statements.includes(s))
        : dossier.statements.map((s) =>
            s === change.statement ? { ...s, stance: [...change.stance] } : s,
          );
    return indexOver({ ...dossier, statements }, () => index);
  });
}
