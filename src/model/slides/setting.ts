import type { Issue, PartyId, Source, Statement, Words } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { SlideSource } from "./slide.ts";

/** What a slide is made in: the record, the day, and who and what is in view. */
export type Setting = {
  readonly index: DossierIndex;
  readonly asOf: string;
  readonly parties: readonly PartyId[];
  readonly issues: readonly Issue[];
  /** The presenter's own words, which take room. */
  readonly caption: string | undefined;
  /** The words of a statement, if they are there by now. */
  readonly wordsOf: (statement: Statement) => Words | undefined;
};

/** The pages that these statements are told on, each once, in their order. */
export function sourcesFor(
  { index }: Pick<Setting, "index">,
  statements: readonly Pick<Statement, "source">[],
): readonly SlideSource[] {
  const ids = new Set(statements.map(({ source }) => source));
  return [...ids].map((id) => sourceFor(index.sourceOf(id)));
}

function sourceFor({ id, outlet, published, title, url }: Source): SlideSource {
  const short = `${outlet}, ${dateWords(published)}`;
  return { id, short, words: `${short}: ${title}`, url };
}
