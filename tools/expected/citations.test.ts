// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type CiteSubject, referencesOf } from "#model/citation/cited.ts";
import { CITATION_FORMATS, citationText } from "#model/citation/formats.ts";
import { factsOf, factsParsed } from "#testing/parsedCitations.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";

const { dossier } = await loadDossier("data/russia-ukraine");
const moment = {
  site: "https://example.org/parley/",
  page: "https://example.org/parley/page/?as-of=2025-12-01&parties=a.b",
  day: "2026-01-09",
};

const subjects: readonly CiteSubject[] = [
  { kind: "dataset", dossier },
  { kind: "view", dossier, title: "Timeline", path: "/timeline/" },
  ...dossier.statements.flatMap((statement): readonly CiteSubject[] =>
    dossier.sources
      .filter(({ id }) => id === statement.source)
      .map((source) => {
        const title = `${statement.party} on ${statement.issue}`;
        return { kind: "statement", dossier, title, statement, source, path: "/statement/" };
      }),
  ),
];

describe("the citations of our own record", () => {
  it("are one for the dataset, one for a view and one for each statement", () => {
    expect(subjects).toHaveLength(2 + dossier.statements.length);
  });

  it.each(["bibtex", "ris", "csl"] as const)("say the same when %s is read back", (format) => {
    const { entriesOf } = CITATION_FORMATS.find(({ id }) => id === format) ?? {};
    for (const subject of subjects) {
      const references = referencesOf(subject, moment);
      expect(factsParsed(citationText(entriesOf?.(references) ?? []), format)).toEqual(
        references.map((reference) => factsOf(reference, format)),
      );
    }
  });
});
