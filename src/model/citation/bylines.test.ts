import { describe, expect, it } from "vitest";
import { dossierWith } from "#testing/fixtures.ts";
import { factsOf, factsParsed, parsedBack } from "#testing/parsedCitations.ts";
import type { Source } from "#model/dossier/dossier.ts";
import { type Reference, referencesOf } from "./cited.ts";
import { CITATION_FORMATS, citationText } from "./formats.ts";

const moment = { site: "https://example.org/", page: "https://example.org/s1/", day: "2026-01-09" };
const MINISTRY = "Ministry of Trade and Industry";
const SAID = [
  { family: "García Márquez", given: "Gabriel", suffix: "II" },
  { group: "Lee and Ek" },
];

/** The reference to the small dossier's source, its byline changed. */
function referenceBy(changes: Partial<Source>): Reference {
  const dossier = dossierWith({});
  const [statement] = dossier.statements;
  const [source] = dossier.sources;
  if (!statement || !source) throw new Error("the fixture has no statement");
  const changed = { ...source, title: "River talks", published: "2025-12-03", ...changes };
  const subject = {
    kind: "statement",
    dossier,
    title: "A",
    statement,
    source: changed,
    path: "/",
  } as const;
  const [, reference] = referencesOf(subject, moment);
  if (!reference) throw new Error("no source is cited");
  return reference;
}

function written(reference: Reference, format: string): string {
  return citationText(
    CITATION_FORMATS.find(({ id }) => id === format)?.entriesOf([reference]) ?? [],
  );
}

type Case = readonly [
  what: string,
  changes: Partial<Source>,
  names: { apa: string; chicago: string },
];

const CASES: readonly Case[] = [
  [
    "a serial comma",
    { author: "Ann Lee, Bo Ek, and Cy Day" },
    { apa: "Lee, A., Ek, B., & Day, C.", chicago: "Lee, Ann, Bo Ek, and Cy Day." },
  ],
  [
    "organisations",
    { author: "Agence France-Presse and Deutsche Welle" },
    {
      apa: "Agence France-Presse & Deutsche Welle.",
      chicago: "Agence France-Presse and Deutsche Welle.",
    },
  ],
  ["a ministry of two", { author: MINISTRY }, { apa: `${MINISTRY}.`, chicago: `${MINISTRY}.` }],
  [
    "a suffix",
    { author: "Martin Luther King, Jr., and John D. Rockefeller III" },
    {
      apa: "King, M. L., Jr., & Rockefeller, J. D., III.",
      chicago: "King, Martin Luther, Jr., and John D. Rockefeller III.",
    },
  ],
  [
    "By, and the agency in parentheses",
    { author: "By Ann Lee (Reuters)" },
    { apa: "Lee, A.", chicago: "Lee, Ann." },
  ],
  [
    "et al.",
    { author: "Ann Lee, Bo Ek et al." },
    { apa: "Lee, A., Ek, B., et al.", chicago: "Lee, Ann, Bo Ek, et al." },
  ],
  [
    "what the data says of it",
    { author: "Gabriel García Márquez II, Lee and Ek", authors: SAID },
    {
      apa: "García Márquez, G., II, & Lee and Ek.",
      chicago: "García Márquez, Gabriel, II, and Lee and Ek.",
    },
  ],
];

describe("a byline with", () => {
  it.each(CASES)("%s, leads each style", (_, changes, { apa, chicago }) => {
    const reference = referenceBy(changes);
    expect(written(reference, "apa")).toContain(`${apa} (2025, December 3). River talks.`);
    expect(written(reference, "chicago-notes")).toContain(`${chicago} “River talks.”`);
    expect(written(reference, "chicago-author-date")).toContain(`${chicago} 2025. “River talks.”`);
  });

  it.each(CASES)("%s, says the same to each program that reads it back", (_, changes) => {
    for (const kind of ["newspaper", "wire"] as const) {
      const reference = referenceBy({ ...changes, kind });
      for (const format of ["bibtex", "ris", "csl"] as const)
        expect(factsParsed(written(reference, format), format)).toEqual([
          factsOf(reference, format),
        ]);
    }
  });

  it.each(CASES)("%s, says the same to a program that knows plain BibTeX only", (_, changes) => {
    for (const kind of ["newspaper", "wire"] as const) {
      const reference = referenceBy({ ...changes, kind });
      const text = written(reference, "bibtex");
      const [facts] = factsParsed(text, "plainBibtex");
      const { title, authors, year, url } = factsOf(reference, "plainBibtex");
      expect(facts).toMatchObject({ title, authors, year, url });
      const [parsed] = parsedBack(text, "plainBibtex");
      expect(parsed?.issued?.["date-parts"]).toEqual([[2025, 12]]);
    }
  });
});

/** The types of plain BibTeX, and of each the fields without which its styles complain. */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  article: ["title", "journal", "year"],
  misc: ["title", "howpublished"],
};

describe("BibTeX", () => {
  it("has only entries of plain BibTeX, with the fields that they need", () => {
    const dossier = dossierWith({});
    const references = [
      referenceBy({ author: "Ann Lee" }),
      referenceBy({ kind: "wire", outlet: "The Wire" }),
      ...referencesOf({ kind: "dataset", dossier }, moment),
      ...referencesOf({ kind: "view", dossier, title: "A", path: "/" }, moment),
    ];
    for (const reference of references) {
      const text = written(reference, "bibtex");
      const [, type = ""] = /^@(\w+)\{/.exec(text) ?? [];
      const fields = Array.from(text.matchAll(/^ {2}(\w+) = /gm), ([, name]) => name);
      expect(Object.keys(PLAIN)).toContain(type);
      expect(fields).toEqual(expect.arrayContaining([...(PLAIN[type] ?? [])]));
    }
  });

  it("says no month that is not sure", () => {
    expect(written(referenceBy({ published: "2025-11-26/2025-12-01" }), "bibtex")).not.toMatch(
      /month/,
    );
    expect(written(referenceBy({ published: "2025" }), "bibtex")).not.toMatch(/month/);
    expect(written(referenceBy({ published: "2025-11~" }), "bibtex")).toContain("month = {11},");
  });
});
