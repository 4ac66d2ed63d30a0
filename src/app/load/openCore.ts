import { type Core, dossierIn } from "#model/big/core.ts";
import type { StatementId, Words } from "#model/dossier/dossier.ts";
import { type DossierIndex, indexOver } from "#model/dossier/dossierIndex.ts";
import type { Library } from "#model/dossier/library.ts";
import { openedOnce } from "#model/big/whole.ts";
import { type Shard, type ShardFinder, shardFinder } from "#model/big/shards.ts";
import { fetched, fetchedJson } from "./fetched.ts";

/** A big dossier: its words and its search are fetched from beside its core when they are asked for. */
export async function openCore(core: Core, address: URL): Promise<DossierIndex> {
  const shelf = shelfBeside(address);
  const index = indexOver(dossierIn(core), (known) => libraryOf(shardFinder(known), shelf));
  // The page was written with these words: it is taken over without waiting for them.
  const written = document.documentElement.dataset["words"]?.split(" ") ?? [];
  await Promise.allSettled(written.map((shard) => shelf.shardAt(Number(shard))));
  return index;
}

/** How long a failed fetch stays failed: what draws it asks again at once, a reader later. */
const FAILED_MS = 1000;

/** The shards that came, and those that are coming. */
type Shelf = {
  readonly here: ReadonlyMap<number, Shard>;
  readonly shardAt: (number: number) => Promise<Shard>;
  readonly address: (path: string) => URL;
};

function shelfBeside(core: URL): Shelf {
  const here = new Map<number, Shard>();
  const coming = new Map<number, Promise<Shard>>();
  const address = (path: string) => new URL(path + core.search, core);
  return {
    here,
    address,
    shardAt(number) {
      const known = coming.get(number);
      if (known) return known;
      const shard: Promise<Shard> = fetchedJson(address(`words/${number}.json`));
      coming.set(number, shard);
      shard.then(
        (arrived) => here.set(number, arrived),
        () => setTimeout(() => coming.delete(number), FAILED_MS),
      );
      return shard;
    },
  };
}

function libraryOf(shardOf: ShardFinder, { here, shardAt, address }: Shelf): Library {
  const coming = new Map<StatementId, Promise<Words>>();
  return {
    wordsOf(statement) {
      const { id } = statement;
      const number = shardOf(statement);
      const shard = here.get(number);
      if (shard) return wordsIn(shard, id);
      const known = coming.get(id);
      if (known) return known;
      const words = shardAt(number).then((arrived) => wordsIn(arrived, id));
      coming.set(id, words);
      words.then(
        () => coming.delete(id),
        () => setTimeout(() => coming.delete(id), FAILED_MS),
      );
      return words;
    },
    openSearch: openedOnce(async () => {
      const [{ searchIn }, { searchIndexOf, searchListsIn }, file] = await Promise.all([
        import("#model/search/search.ts"),
        import("#model/search/searchIndex.ts"),
        fetched(address("search.bin")),
      ]);
      return searchIn(searchIndexOf(searchListsIn(await file.arrayBuffer())));
    }),
  };
}

function wordsIn(shard: Shard, id: StatementId): Words {
  const words = shard[id];
  if (!words) throw new Error(`The words of the statement "${id}" are not where they should be`);
  return words;
}
