import * as fc from "fast-check";
import { type CiteSubject, referencesOf } from "#model/citation/cited.ts";
import { CITATION_FORMATS, citationText } from "#model/citation/formats.ts";
import { csvOf } from "#model/export/csv.ts";
import { dossierWith } from "#testing/fixtures.ts";
import { factsOf, factsParsed } from "#testing/parsedCitations.ts";
import { readCsv, unguarded } from "#testing/readCsv.ts";
import { anyText } from "./anyText.ts";
import { propertyOf } from "./fuzz.ts";

const moment = { site: "https://example.org/", page: "https://example.org/s1/", day: "2026-01-09" };
const dossier = dossierWith({});
const [statement] = dossier.statements;
const [source] = dossier.sources;

/** What is cited: a source with any title, outlet and byline that begin in a letter, as those of the record do. */
const anySubject = fc
  .tuple(anyText, anyText, anyText, fc.constantFrom("newspaper", "wire", "official"))
  .map(([title, outlet, author, kind]): CiteSubject => {
    if (!statement || !source) return { kind: "dataset", dossier };
    const changed = {
      ...source,
      title: `T${title}`,
      outlet: `O${outlet}`,
      author: `A${author}`,
      kind,
    };
    return { kind: "statement", dossier, title: "A", statement, source: changed, path: "/" };
  });

export const EXPORTS = [
  propertyOf(
    "a table is read back as it was",
    fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 5 }),
    (rows) => {
      const [, ...cells] = readCsv(csvOf(rows.map(([one, other]) => ({ one, other }))));
      return rows.every((row, at) =>
        row.every((text, column) => {
          const cell = cells[at]?.[column] ?? "";
          return (cell === text || unguarded(cell) === text) && !/^[=+\-@\t\r]/.test(cell);
        }),
      );
    },
  ),
  ...(["bibtex", "ris", "csl"] as const).map((format) =>
    propertyOf(`a citation says the same as ${format} is read back`, anySubject, (subject) => {
      const references = referencesOf(subject, moment);
      const entries = CITATION_FORMATS.find(({ id }) => id === format)?.entriesOf(references) ?? [];
      const expected = references.map((reference) => factsOf(reference, format));
      return (
        JSON.stringify(factsParsed(citationText(entries), format)) === JSON.stringify(expected)
      );
    }),
  ),
  propertyOf("a citation is one line that ends in its address", anySubject, (subject) => {
    const references = referencesOf(subject, moment);
    return CITATION_FORMATS.filter(({ reader }) => reader === "person").every(({ entriesOf }) =>
      entriesOf(references).every((entry) => {
        const text = citationText([entry]);
        return !/[\p{Cc}\u2028\u2029]/u.test(text) && text.includes("https://");
      }),
    );
  }),
];
