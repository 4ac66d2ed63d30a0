import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyDay, anyRow } from "#testing/arbitraries.ts";
import {
  BORDER,
  dossierChanged,
  indexWith,
  NORTH,
  type RawStatement,
  RELEASES,
  SOUTH,
  TEXT,
} from "#testing/fixtures.ts";
import { ids } from "#testing/positions.ts";
import { indexOf } from "#model/big/whole.ts";
import { movesOf, recodingsOf } from "./moves.ts";
import { positionOf } from "#model/position/position.ts";
import { decidingIn, isOnRecord, setsKey } from "#model/position/stands.ts";

const dates = { from: "2025-01-31", to: "2025-06-30" };
const before = { said: "2025-01-01" };
const after = { said: "2025-03-01" };
const moves = (...statements: RawStatement[]) => movesOf(indexWith(...statements), dates);
const kinds = (...statements: RawStatement[]) => moves(...statements).map(({ kind }) => kind);

describe(movesOf, () => {
  it("is a move when the set changed, with the statements on either side and how far", () => {
    const [move] = moves(before, { ...after, stance: ["road"] });
    if (move?.kind !== "moved") throw new Error("Nothing moved");
    expect([ids(decidingIn(move.before.position)), ids(decidingIn(move.after.position))]).toEqual([
      ["s1"],
      ["s2"],
    ]);
    expect(move.relation).toMatchObject({ kind: "apart", gap: { nearest: 2 } });
  });

  it.each([
    ["vaguer", ["river"], ["river", "ridge"]],
    ["clearer", ["river", "ridge"], ["ridge"]],
    ["reworded", ["river", "ridge"], ["ridge", "road"]],
    ["moved", ["river", "ridge"], ["road", "coast"]],
  ])("is %s from %j to %j", (kind, was, is) => {
    expect(kinds({ ...before, stance: was }, { ...after, stance: is })).toEqual([kind]);
  });

  it("is none when a party says the same again, or later than the second date", () => {
    expect(kinds(before, after)).toEqual([]);
    expect(kinds(before, { said: "2025-07-01", stance: ["road"] })).toEqual([]);
  });

  it("lists the newly on record apart from movement", () => {
    expect(kinds(after)).toEqual(["newly-on-record"]);
    expect(kinds(after, { said: "2025-05-01" })).toEqual(["newly-on-record"]);
  });

  it("counts from the first position held where there was none at the first date", () => {
    const [move] = moves(after, { said: "2025-05-01", stance: ["coast"] });
    expect(move).toMatchObject({ kind: "moved", before: { asOf: "2025-03-01" } });
    expect(kinds(after, { said: "2025-05-01", stance: ["river", "ridge"] })).toEqual(["vaguer"]);
  });

  it("lists who fell silent, when a draft struck its clause", () => {
    const struck = {
      proposal: "second-draft",
      said: "2025-06-01",
      stance: null,
      unplaced: "off-scale",
    };
    const first = { ...before, proposal: "first-draft" };
    expect(moves(first, struck)).toMatchObject([
      { kind: "fell-silent", after: { position: { silence: "unplaced" } } },
    ]);
  });

  it("tells mixed signals from a move, whether they begin or end", () => {
    const [river, coast] = [{ stance: ["river"] }, { stance: ["coast"] }];
    expect(kinds(before, { ...after, ...river }, { ...after, ...coast })).toEqual([
      "mixed-signals",
    ]);
    expect(kinds({ ...before, ...river }, { ...before, ...coast }, after)).toEqual([
      "mixed-signals",
    ]);
  });

  it("looks at the parties and issues in view only, in the dossier's order", () => {
    const index = indexWith(
      { ...after, party: "south" },
      { ...after, issue: "text", stance: ["old"] },
      after,
    );
    const where = (view: object) =>
      movesOf(index, { ...dates, ...view }).map(({ party, issue }) => `${party} ${issue}`);
    expect(where({})).toEqual(["north border", "south border", "north text"]);
    expect(where({ parties: [NORTH] })).toEqual(["north border", "north text"]);
    expect(where({ issues: [BORDER] })).toEqual(["north border", "south border"]);
  });

  it("is listed for exactly the cells that read otherwise at the two dates", () => {
    fc.assert(
      fc.property(anyRow, anyDay, anyDay, (statements, from, to) => {
        const index = indexWith(...statements);
        const changed = index.dossier.parties.filter(({ id: party }) => {
          const [one, other] = [from, to].map((asOf) =>
            positionOf(index, { party, issue: BORDER, asOf }),
          );
          if (!one || !other || (!isOnRecord(one) && !isOnRecord(other))) return false;
          return setsKey(one) !== setsKey(other);
        });
        expect(movesOf(index, { from, to }).map(({ party }) => party)).toEqual(ids(changed));
      }),
    );
  });
});

describe(recodingsOf, () => {
  const corrections = [
    { date: "2026-01-01", statement: "s1", text: "Read more narrowly." },
    { date: "2026-01-02", statement: "s2", text: "Read more widely." },
    { date: "2026-01-03", text: "A misprint in the note." },
  ];
  const index = indexOf(dossierChanged({ corrections }, after, { said: "2025-07-01" }));

  it("lists the statements known by the later date that were coded anew", () => {
    expect(recodingsOf(index, dates).map(({ statement, date }) => [statement.id, date])).toEqual([
      ["s1", "2026-01-01"],
    ]);
    expect(recodingsOf(index, { ...dates, to: "2025-07-01" })).toHaveLength(2);
  });

  it("lists what releases up to the one read coded anew, with the reason", () => {
    const recoded = [
      {
        statement: "s1",
        source: "gazette",
        party: NORTH,
        issue: BORDER,
        reason: "A promise.",
        changes: [],
      },
    ];
    const releases = [{ ...RELEASES[0], recoded }, RELEASES[1]];
    const read = (release: string) =>
      recodingsOf(indexOf(dossierChanged({ releases, release }, after)), dates).map(
        ({ statement, date, reason }) => [statement.id, date, reason],
      );
    expect(read("2.0.0")).toEqual([["s1", "2025-12-31", "A promise."]]);
    expect(read("1.0.0")).toEqual([]);
  });

  it("looks at the parties and issues in view only", () => {
    expect(recodingsOf(index, { ...dates, parties: [SOUTH] })).toEqual([]);
    expect(recodingsOf(index, { ...dates, issues: [TEXT] })).toEqual([]);
  });
});
