import { describe, expect, it } from "vitest";
import { inventedDossier } from "#testing/invented/dossier.ts";
import { indexOf } from "./whole.ts";
import { isBig, shardFinder, shardsOf } from "./shards.ts";

const dossier = inventedDossier(1234, 5);
const index = indexOf(dossier);
const shards = [...shardsOf(index)];

describe(shardsOf, () => {
  it("holds the words of every statement where they are looked for", () => {
    const shardOf = shardFinder(index);
    for (const statement of dossier.statements) {
      const { evidence, note } = statement;
      expect(shards[shardOf(statement)]?.[statement.id]).toEqual(
        note === undefined ? { evidence } : { evidence, note },
      );
    }
  });

  it("is cut into parts of a hundred", () => {
    expect(shards.map((shard) => Object.keys(shard).length)).toEqual([
      ...Array.from({ length: 12 }, () => 100),
      34,
    ]);
  });

  it("is for dossiers of more than 2,000 statements", () => {
    const { statements } = inventedDossier(2001, 5);
    expect(isBig({ statements })).toBe(true);
    expect(isBig({ statements: statements.slice(1) })).toBe(false);
  });
});
