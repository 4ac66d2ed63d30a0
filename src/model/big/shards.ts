import type { Dossier, Statement, StatementId, Words } from "#model/dossier/dossier.ts";
import { countUntil, type DossierIndex, type LibraryIndex } from "#model/dossier/dossierIndex.ts";

/** The words of some statements, as they are published together. */
export type Shard = Readonly<Record<StatementId, Words>>;

/** So many that a cell's newest come at once, and a single one costs little. */
const STATEMENTS_IN_SHARD = 100;

/** Above so many statements a dossier is not loaded at once: their words come when they are asked for. */
const MOST_AT_ONCE = 2000;

export function isBig({ statements }: Pick<Dossier, "statements">): boolean {
  return statements.length > MOST_AT_ONCE;
}

/** Which shard holds a statement's words. */
export type ShardFinder = (statement: Statement) => number;

/** The shards go from cell to cell, each oldest first. */
export function shardFinder(index: LibraryIndex): ShardFinder {
  const before = new Map<string, number>();
  let count = 0;
  for (const party of index.dossier.parties) {
    for (const issue of index.dossier.issues) {
      before.set(`${party.id} ${issue.id}`, count);
      count += index.statementsIn(party.id, issue.id).length;
    }
  }
  return ({ id, party, issue }) => {
    const cell = index.statementsIn(party, issue);
    const { day } = index.statementOf(id);
    let place = countUntil(cell, day, "before");
    while (cell[place] && cell[place]?.statement.id !== id) place += 1;
    return Math.floor(((before.get(`${party} ${issue}`) ?? 0) + place) / STATEMENTS_IN_SHARD);
  };
}

/** Every shard of a dossier that has its words. */
export function* shardsOf(index: DossierIndex): Generator<Shard> {
  const { parties, issues } = index.dossier;
  let shard: Record<StatementId, Words> = {};
  let count = 0;
  for (const party of parties) {
    for (const issue of issues) {
      for (const { statement } of index.statementsIn(party.id, issue.id)) {
        const words = index.wordsOf(statement);
        if (words instanceof Promise) throw new Error("A dossier without its words has no shards");
        shard[statement.id] = wordsAlone(words);
        count += 1;
        if (count % STATEMENTS_IN_SHARD > 0) continue;
        yield shard;
        shard = {};
      }
    }
  }
  if (count % STATEMENTS_IN_SHARD > 0) yield shard;
}

function wordsAlone({ evidence, note }: Words): Words {
  return {
    evidence,
    ...(note !== undefined && { note }),
  };
}
