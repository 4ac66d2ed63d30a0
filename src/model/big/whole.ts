import type { Statement, WholeDossier, WholeStatement } from "#model/dossier/dossier.ts";
import { type DossierIndex, indexOver } from "#model/dossier/dossierIndex.ts";
import type { Library } from "#model/dossier/library.ts";

/** The index of a dossier that is here with all its words. */
export function indexOf(dossier: WholeDossier): DossierIndex {
  return indexOver(dossier, () => wholeLibrary(dossier));
}

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
