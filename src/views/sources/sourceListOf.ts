import { by, inTurn, reversed } from "#model/text/order.ts";
import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import type { Source } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import { foldedWordsIn } from "#model/text/fold.ts";
import type { SourceListChoice } from "#state/sourceList.ts";
import { SOURCE_KINDS, type SourceKind } from "#model/dossier/codes.ts";

type ListedSource = {
  readonly source: Source;
  /** How many statements are coded from it. */
  readonly statements: number;
};

/** What the list shows: groups that are never empty, and what can be chosen. */
export type SourceList = {
  readonly shown: number;
  readonly groups: readonly {
    /** Names it on the page. */
    readonly id: string;
    readonly name: string;
    readonly sources: readonly ListedSource[];
  }[];
  /** The kinds that any source has, with how many have it. */
  readonly kinds: readonly { readonly kind: SourceKind; readonly count: number }[];
};

/** The sources that the reader asks for, the newest first within each group. */
export function sourceListOf({ dossier }: DossierIndex, choice: SourceListChoice): SourceList {
  const counts = new Map<string, number>();
  for (const { source } of dossier.statements) counts.set(source, (counts.get(source) ?? 0) + 1);
  const asked = foldedWordsIn(choice.query).map(({ word }) => word);
  const shown = dossier.sources
    .filter(({ kind }) => choice.kind === undefined || kind === choice.kind)
    .filter((source) => asked.every((word) => wordsOf(source).some((w) => w.startsWith(word))))
    .toSorted(newestFirst);

  const nameOf = ({ kind, published }: Source) =>
    choice.group === "kind" ? SOURCE_KIND_WORDS[kind].short : lastDay(published).slice(0, 4);
  const names =
    choice.group === "kind"
      ? SOURCE_KINDS.map((kind) => SOURCE_KIND_WORDS[kind].short)
      : [...new Set(shown.map(nameOf))];
  return {
    shown: shown.length,
    groups: names.flatMap((name) => {
      const sources = shown
        .filter((source) => nameOf(source) === name)
        .map((source) => ({ source, statements: counts.get(source.id) ?? 0 }));
      const id = `of-${name.replaceAll(/[^a-z0-9]+/gi, "-")}`;
      return sources.length > 0 ? [{ id, name, sources }] : [];
    }),
    kinds: SOURCE_KINDS.flatMap((kind) => {
      const count = dossier.sources.filter((source) => source.kind === kind).length;
      return count > 0 ? [{ kind, count }] : [];
    }),
  };
}

/** The later published first; those of one day in order of id. */
const newestFirst = inTurn(
  reversed(by(({ published }: Source) => lastDay(published))),
  by(({ id }) => id),
);

function wordsOf({ id, title, outlet, author = "", provenance }: Source): readonly string[] {
  return foldedWordsIn(`${id} ${title} ${outlet} ${author} ${provenance}`).map(({ word }) => word);
}
