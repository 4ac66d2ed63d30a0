import { dateWords } from "#model/dossier/edtf.ts";
import { READ_WORDS, SOURCE_KIND_WORDS } from "#model/words/codeWords.ts";
import { addressOf, provenanceOf, type TakenFrom } from "./taken.ts";

/** Everything recorded of each source, and how many statements rest on it. */
export function* sourceRows(taken: TakenFrom) {
  const { dossier } = taken.index;
  const counts = new Map<string, number>();
  for (const { source } of dossier.statements) counts.set(source, (counts.get(source) ?? 0) + 1);
  for (const source of dossier.sources) {
    yield {
      ...provenanceOf(taken),
      source: source.id,
      address: addressOf(taken, { view: "source", source: source.id }),
      title: source.title,
      outlet: source.outlet,
      outlet_kind: source.kind,
      outlet_kind_in_words: SOURCE_KIND_WORDS[source.kind].short,
      author: source.author ?? null,
      published: source.published,
      published_in_words: dateWords(source.published),
      date_known_by: source.publishedBasis,
      retrieved: source.retrieved,
      language: source.language,
      read: source.read,
      read_in_words: READ_WORDS[source.read].long,
      url: source.url,
      archived_url: source.archivedUrl ?? null,
      provenance: source.provenance,
      statements: counts.get(source.id) ?? 0,
      licence: dossier.licence,
    };
  }
}
