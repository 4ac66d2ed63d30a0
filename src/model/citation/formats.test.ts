import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CiteSubject, type Reference, referencesOf } from "./cited.ts";
import { CITATION_FORMATS, citationText } from "./formats.ts";
import { tidied } from "./runs.ts";
import type { Source, Statement } from "#model/dossier/dossier.ts";
import { dossierWith } from "#testing/fixtures.ts";
import { inventedDossier } from "#testing/invented/dossier.ts";
import { factsOf, factsParsed } from "#testing/parsedCitations.ts";

const FORMATS = ["bibtex", "ris", "csl"] as const;
type Format = (typeof FORMATS)[number];
const moment = {
  site: "https://example.org/parley/",
  page: "https://example.org/parley/page/?as-of=2025-12-01&parties=a.b",
  day: "2026-01-09",
};

const dossier = inventedDossier(100, 5);
const subjects: readonly CiteSubject[] = [
  { kind: "dataset", dossier },
  { kind: "view", dossier, title: "Timeline", path: "/timeline/" },
  ...dossier.statements.map((statement) => cited(statement, sourceOf(statement.source))),
];

describe.each(FORMATS)("the citation as %s, read back", (format) => {
  it("says the same of every kind of subject", () => {
    for (const subject of subjects) {
      const references = referencesOf(subject, moment);
      expect(factsParsed(written(references, format), format)).toEqual(
        references.map((reference) => factsOf(reference, format)),
      );
    }
  });

  it("says the same whatever stands in titles, names and outlets", () => {
    fc.assert(
      fc.property(nastyText, nastyText, nastyText, (title, outlet, author) => {
        const references = referencesOf(subjectWith({ title, outlet, author }), moment);
        expect(factsParsed(written(references, format), format)).toEqual(
          references.map((reference) => factsOf(reference, format)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it("keeps a title of 10,000 characters whole", () => {
    const title = "Peace & {talks} 100% ".repeat(500).trim();
    const references = referencesOf(subjectWith({ title }), moment);
    expect(factsParsed(written(references, format), format)[1]?.title).toBe(title);
  });
});

describe("a title that looks like a tag of RIS", () => {
  it("stays in its line, so that it adds no field and ends no record", () => {
    const title = "Talks\r\nAU  - Mallory\r\nER  - \nTY  - BOOK\u2028TI  - Another\u0085UR  - x";
    const text = written(referencesOf(subjectWith({ title }), moment), "ris");
    const lines = text.split("\r\n");
    expect(lines.filter((line) => line.startsWith("TY  - "))).toHaveLength(2);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
    expect(lines).toContain(`TI  - ${tidied(title)}`);
    expect(lines.filter((line) => /^(AU|UR) {2}-/.test(line))).toHaveLength(3);
  });
});

describe("a group's name in RIS", () => {
  it.each([
    ["Office of the President, Ukraine", "Office of the President Ukraine"],
    ["Press service ,", "Press service"],
    ["Talks,team", "Talks team"],
  ])("%s has no comma, which would divide it, and no space for it", (author, expected) => {
    const text = written(referencesOf(subjectWith({ author, outlet: author }), moment), "ris");
    expect(text.split("\r\n")).toContain(`AU  - ${expected}`);
  });
});

describe("the lines of RIS", () => {
  it("end in carriage return and line feed, each a tag with two spaces and a hyphen", () => {
    const text = written(referencesOf(subjects[2] ?? { kind: "dataset", dossier }, moment), "ris");
    expect(text.endsWith("ER  - \r\n")).toBe(true);
    for (const line of text.split("\r\n").slice(0, -1))
      expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

describe("the keys of BibTeX", () => {
  it("are each used once in an entry's citation, of plain letters, digits and hyphens", () => {
    for (const subject of subjects) {
      const keys = referencesOf(subject, moment).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

const SNIPPETS = [
  ..."{ } \\ % & # _ $ ~ ^ \" ' ` - < > , ? ! @ =".split(" "),
  "\n",
  "\r\n",
  "\u2028",
  "\u0000",
  "\u202E",
  "\uD800",
  "  - ",
  "\nAU  - X",
  "and",
  "--",
  "''",
  "</script>",
  "السلام",
  "שלום",
  "🕊️",
  "é",
  "ł",
  "e\u0301",
  "Ů",
  "ß",
  "\\textbf{x}",
  "a",
  "Kyiv",
  " ",
];
/** Starts in a letter, as titles and names do; what is only space or control is no text at all. */
const nastyText = fc
  .array(fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: "binary", maxLength: 4 })), {
    maxLength: 20,
  })
  .map((parts) => `T${parts.join("")}`);

function subjectWith(changes: Readonly<Record<string, string>>): CiteSubject {
  const small = dossierWith({});
  const [statement] = small.statements;
  const [source] = small.sources;
  if (!statement || !source) throw new Error("the fixture has no statement");
  return cited(statement, { ...source, ...changes });
}

function cited(statement: Statement, source: Source): CiteSubject {
  const title = `${statement.party} on ${statement.issue}`;
  return { kind: "statement", dossier, title, statement, source, path: "/statement/" };
}

function sourceOf(id: Source["id"]): Source {
  const source = dossier.sources.find((each) => each.id === id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

function written(references: readonly Reference[], format: Format): string {
  const entries = CITATION_FORMATS.find(({ id }) => id === format)?.entriesOf(references) ?? [];
  return citationText(entries);
}
