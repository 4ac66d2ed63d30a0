import type { Statement, WholeDossier, WholeStatement, Words } from "#model/dossier/dossier.ts";
import type { Search } from "#model/search/search.ts";

/** What a big dossier fetches only when it is asked for; of others all of it is here. */
export type Library = {
  /** The words of a statement: here, or on their way; the same promise for as long as it may be kept. */
  readonly wordsOf: (statement: Statement) => Words | Promise<Words>;
  /** Fetched or made the first time; a failure is tried again the next time. */
  readonly openSearch: () => Promise<Search>;
};

/** The library of a dossier that has its words. */
export function wholeLibrary(dossier: WholeDossier): Library {
  let byId: ReadonlyMap<Statement["id"], WholeStatement> | undefined;
  return {
    wordsOf({ id }) {
      byId ??= new Map(dossier.statements.map((statement) => [statement.id, statement]));
      const words = byId.get(id);
      if (!words) throw new Error(`The dossier has no statement called "${id}"`);
      return words;
    },
    openSearch: openedOnce(async () => {
      const [{ searchIn }, { searchIndexOf, searchListsOf }] = await Promise.all([
        import("#model/search/search.ts"),
        import("#model/search/searchIndex.ts"),
      ]);
      return searchIn(searchIndexOf(searchListsOf(dossier)));
    }),
  };
}

/** Opens the first time, and again after a failure. */
export function openedOnce<Thing>(open: () => Promise<Thing>): () => Promise<Thing> {
  let opened: Promise<Thing> | undefined;
  return () => {
    if (opened) return opened;
    const opening = open();
    opened = opening;
    opening.catch(() => (opened = undefined));
    return opening;
  };
}
