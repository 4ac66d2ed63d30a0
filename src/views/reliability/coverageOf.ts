import { SOURCE_KINDS, type SourceKind } from "#model/dossier/codes.ts";
import type { Source } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { lastDay } from "#model/dossier/edtf.ts";
import { SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";

type Count = { readonly whole: number; readonly excerpt: number };

/** How many sources of each kind were read of each year, whole and in excerpt. */
export type Coverage = {
  /** Oldest first. */
  readonly years: readonly string[];
  readonly rows: readonly {
    readonly kind: SourceKind;
    readonly words: string;
    readonly counts: readonly Count[];
    readonly all: Count;
  }[];
  readonly totals: readonly Count[];
  readonly all: Count;
};

export function coverageOf({ dossier: { sources } }: DossierIndex): Coverage {
  const yearOf = ({ published }: Source) => lastDay(published).slice(0, 4);
  const years = [...new Set(sources.map(yearOf))].toSorted();
  const byYear = (those: readonly Source[]) =>
    years.map((year) => countOf(those.filter((source) => yearOf(source) === year)));
  const kinds = SOURCE_KINDS.filter((kind) => sources.some((source) => source.kind === kind));
  return {
    years,
    rows: kinds.map((kind) => {
      const those = sources.filter((source) => source.kind === kind);
      return {
        kind,
        words: SOURCE_KIND_WORDS[kind].short,
        counts: byYear(those),
        all: countOf(those),
      };
    }),
    totals: byYear(sources),
    all: countOf(sources),
  };
}

function countOf(sources: readonly Source[]): Count {
  const whole = sources.filter(({ read }) => read === "whole").length;
  return { whole, excerpt: sources.length - whole };
}
