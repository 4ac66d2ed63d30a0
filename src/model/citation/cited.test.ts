import { describe, expect, it } from "vitest";
import { dossierChanged } from "#testing/fixtures.ts";
import { type CiteMoment, type CiteSubject, referencesOf } from "./cited.ts";
import { CITATION_FORMATS, citationText } from "./formats.ts";
import type { Source } from "#model/dossier/dossier.ts";

const moment: CiteMoment = {
  site: "https://example.org/parley/",
  page: "https://example.org/parley/statement/s1/",
  day: "2026-01-09",
};
const release = {
  version: "1.0.0",
  date: "2025-12-31",
  summary: "The first.",
  added: { parties: [], proposals: [], issues: [], options: [], sources: [], statements: [] },
  removed: { parties: [], proposals: [], issues: [], options: [], sources: [] },
  recoded: [],
  withdrawn: [],
  reworded: [],
};
const speaker = { name: "Ann Lee" };
const dossier = dossierChanged({ releases: [release] }, { speaker, said: "2025-03" });

/** The small dossier's statement, its source changed. */
function cited(changes: Partial<Source> = {}): CiteSubject {
  const [source] = dossier.sources;
  const [statement] = dossier.statements;
  if (!source || !statement) throw new Error("the fixture has no statement");
  const changed = { ...source, title: "River talks resume", ...changes };
  const title = "North on border";
  return { kind: "statement", dossier, title, statement, source: changed, path: "/statement/s1/" };
}

function written(format: string, subject: CiteSubject, at?: number): string {
  const references = referencesOf(subject, moment);
  const wanted = at === undefined ? references : references.slice(at, at + 1);
  const entries = CITATION_FORMATS.find(({ id }) => id === format)?.entriesOf(wanted) ?? [];
  return citationText(entries);
}

const GAZETTE = "https://example.org/gazette";
const CASES: readonly (readonly [
  what: string,
  source: Partial<Source>,
  styles: { readonly apa: string; readonly notes: string; readonly authorDate: string },
])[] = [
  [
    "a person",
    { author: "Sophia Brooks", published: "2025-12-03" },
    {
      apa: `Brooks, S. (2025, December 3). River talks resume. The Gazette. ${GAZETTE}`,
      notes: `Brooks, Sophia. “River talks resume.” The Gazette, December 3, 2025. ${GAZETTE}.`,
      authorDate: `Brooks, Sophia. 2025. “River talks resume.” The Gazette, December 3, 2025. ${GAZETTE}.`,
    },
  ],
  [
    "several persons",
    { author: "Jean-Paul M. Roy, Ann de la Cruz and Bo Ek", published: "2025-12-03" },
    {
      apa: `Roy, J.-P. M., de la Cruz, A., & Ek, B. (2025, December 3). River talks resume. The Gazette. ${GAZETTE}`,
      notes: `Roy, Jean-Paul M., Ann de la Cruz, and Bo Ek. “River talks resume.” The Gazette, December 3, 2025. ${GAZETTE}.`,
      authorDate: `Roy, Jean-Paul M., Ann de la Cruz, and Bo Ek. 2025. “River talks resume.” The Gazette, December 3, 2025. ${GAZETTE}.`,
    },
  ],
  [
    "a person whose family name is written first",
    { author: "Madiha, Dakir", published: "2025-12-03" },
    {
      apa: `Madiha, D. (2025, December 3). River talks resume. The Gazette. ${GAZETTE}`,
      notes: `Madiha, Dakir. “River talks resume.” The Gazette, December 3, 2025. ${GAZETTE}.`,
      authorDate: `Madiha, Dakir. 2025. “River talks resume.” The Gazette, December 3, 2025. ${GAZETTE}.`,
    },
  ],
  [
    "an institution that published its own text",
    { kind: "official", outlet: "Council of Rivers", published: "2025-12-03" },
    {
      apa: `Council of Rivers. (2025, December 3). River talks resume. ${GAZETTE}`,
      notes: `Council of Rivers. “River talks resume.” December 3, 2025. ${GAZETTE}.`,
      authorDate: `Council of Rivers. 2025. “River talks resume.” December 3, 2025. ${GAZETTE}.`,
    },
  ],
  [
    "nobody",
    { published: "2025-12-03" },
    {
      apa: `River talks resume. (2025, December 3). The Gazette. ${GAZETTE}`,
      notes: `The Gazette. “River talks resume.” December 3, 2025. ${GAZETTE}.`,
      authorDate: `The Gazette. 2025. “River talks resume.” December 3, 2025. ${GAZETTE}.`,
    },
  ],
  [
    "an uncertain date",
    { author: "Sophia Brooks", published: "2025-12-03~" },
    {
      apa: `Brooks, S. (ca. 2025, December 3). River talks resume. The Gazette. ${GAZETTE}`,
      notes: `Brooks, Sophia. “River talks resume.” The Gazette, [ca. December 3, 2025]. ${GAZETTE}.`,
      authorDate: `Brooks, Sophia. [ca. 2025]. “River talks resume.” The Gazette, [ca. December 3, 2025]. ${GAZETTE}.`,
    },
  ],
  [
    "a month only",
    { published: "2026-01", kind: "aggregator", outlet: "rivers.example" },
    {
      apa: `River talks resume. (2026, January). rivers.example. ${GAZETTE}`,
      notes: `rivers.example. “River talks resume.” January 2026. ${GAZETTE}.`,
      authorDate: `rivers.example. 2026. “River talks resume.” January 2026. ${GAZETTE}.`,
    },
  ],
  [
    "an interval",
    { published: "2025-11-26/2025-12-01" },
    {
      apa: `River talks resume. (2025, between November 26 and December 1). The Gazette. ${GAZETTE}`,
      notes: `The Gazette. “River talks resume.” [between November 26 and December 1, 2025]. ${GAZETTE}.`,
      authorDate: `The Gazette. 2025. “River talks resume.” [between November 26 and December 1, 2025]. ${GAZETTE}.`,
    },
  ],
  [
    "an interval over the turn of a year",
    { published: "2024-12-30/2025-01-02" },
    {
      apa: `River talks resume. (between 2024, December 30, and 2025, January 2). The Gazette. ${GAZETTE}`,
      notes: `The Gazette. “River talks resume.” [between December 30, 2024 and January 2, 2025]. ${GAZETTE}.`,
      authorDate: `The Gazette. [2024 or 2025]. “River talks resume.” [between December 30, 2024 and January 2, 2025]. ${GAZETTE}.`,
    },
  ],
  [
    "a described title",
    { title: "Lee: the river stays (our description)", published: "2025-12-03" },
    {
      apa: `[Lee: the river stays]. (2025, December 3). The Gazette. ${GAZETTE}`,
      notes: `The Gazette. [Lee: the river stays]. December 3, 2025. ${GAZETTE}.`,
      authorDate: `The Gazette. 2025. [Lee: the river stays]. December 3, 2025. ${GAZETTE}.`,
    },
  ],
  [
    "a title that asks and quotes",
    { title: "Is this a “final” offer?", published: "2025-12-03" },
    {
      apa: `Is this a “final” offer? (2025, December 3). The Gazette. ${GAZETTE}`,
      notes: `The Gazette. “Is this a ‘final’ offer?” December 3, 2025. ${GAZETTE}.`,
      authorDate: `The Gazette. 2025. “Is this a ‘final’ offer?” December 3, 2025. ${GAZETTE}.`,
    },
  ],
];

describe("the source of a statement, by", () => {
  it.each(CASES)("%s, is set by each style", (_, source, { apa, notes, authorDate }) => {
    const subject = cited(source);
    expect(written("apa", subject, 1)).toBe(apa);
    expect(written("chicago-notes", subject, 1)).toBe(notes);
    expect(written("chicago-author-date", subject, 1)).toBe(authorDate);
  });
});

describe("our own coding", () => {
  it("is cited first, with its permalink, the release and the day of access", () => {
    expect(written("apa", cited(), 0)).toBe(
      "Parley. (2025). North on border (statement s1). In Border talks (Version 1.0.0) [Data set]. Retrieved January 9, 2026, from https://example.org/parley/statement/s1/?v=1.0.0",
    );
    expect(written("chicago-notes", cited(), 0)).toBe(
      "Parley. “North on border (statement s1).” In Border talks, version 1.0.0. Data set. December 31, 2025. Accessed January 9, 2026. https://example.org/parley/statement/s1/?v=1.0.0.",
    );
    expect(written("chicago-author-date", cited(), 0)).toBe(
      "Parley. 2025. “North on border (statement s1).” In Border talks, version 1.0.0. Data set. December 31, 2025. Accessed January 9, 2026. https://example.org/parley/statement/s1/?v=1.0.0.",
    );
  });

  it("is the dataset by its site's root, and has no date where the release has none", () => {
    expect(written("apa", { kind: "dataset", dossier })).toBe(
      "Parley. (2025). Border talks (Version 1.0.0) [Data set]. Retrieved January 9, 2026, from https://example.org/parley/?v=1.0.0",
    );
    const undated = { kind: "dataset", dossier: dossierChanged({}) } as const;
    expect(written("chicago-author-date", undated)).toBe(
      "Parley. n.d. Border talks. Version 1.0.0. Data set. Accessed January 9, 2026. https://example.org/parley/?v=1.0.0.",
    );
    expect(written("apa", undated)).toContain("Parley. (n.d.). ");
  });
});

describe("the address of our own", () => {
  const addressesIn = (format: string, subject: CiteSubject, page = moment.page) => {
    const entries = CITATION_FORMATS.find(({ id }) => id === format)?.entriesOf(
      referencesOf(subject, { ...moment, page }).slice(0, 1),
    );
    return citationText(entries ?? []).match(/https:[^\s"}]+/g);
  };
  const view: CiteSubject = { kind: "view", dossier, title: "Changes", path: "/changes/" };

  it.each(CITATION_FORMATS.map(({ id }) => id))("keeps the release that is named, in %s", (id) => {
    const pinned = (page: string) => [expect.stringMatching(`^${page}\\?v=1\\.0\\.0\\.?$`)];
    expect(addressesIn(id, cited())).toEqual(pinned(moment.page));
    expect(addressesIn(id, { kind: "dataset", dossier })).toEqual(pinned(moment.site));
    expect(addressesIn(id, view, `${moment.site}changes/`)).toEqual(
      pinned(`${moment.site}changes/`),
    );
  });

  it("keeps it beside the choices of a view, and once", () => {
    const page = `${moment.site}changes/?since=2025-12-01`;
    expect(addressesIn("csl", view, page)).toEqual([`${page}&v=1.0.0`]);
    expect(addressesIn("csl", view, `${page}&v=0.9.0`)).toEqual([`${page}&v=0.9.0`]);
  });
});

describe("the source in a program's format", () => {
  const about = cited({ published: "2025-11-26/2025-12-01", title: "X (title from the address)" });

  it("keeps an interval as each can: a range, or the year and month that are sure, and words", () => {
    expect(written("bibtex", about, 1)).toContain("date = {2025-11-26/2025-12-01},");
    expect(written("ris", about, 1)).toContain(
      "PY  - 2025\r\nDA  - 2025///between 26 Nov 2025 and 1 Dec 2025\r\n",
    );
    expect(JSON.parse(written("csl", about, 1))[0].issued).toEqual({
      "date-parts": [
        [2025, 11, 26],
        [2025, 12, 1],
      ],
    });
  });

  it("marks a date that is about, and says no more than a month where no more is known", () => {
    const vague = cited({ published: "2026-01~" });
    expect(written("bibtex", vague, 1)).toContain("date = {2026-01~},");
    expect(written("ris", vague, 1)).toContain("DA  - 2026/01//ca.\r\n");
    expect(JSON.parse(written("csl", vague, 1))[0].issued).toEqual({
      "date-parts": [[2026, 1]],
      circa: true,
    });
  });

  it("says whose words are cited, and where title and date come from", () => {
    expect(written("ris", about, 1)).toContain(
      "N1  - Cited for the words of Ann Lee, said Mar 2025. Title: taken from the address. Date: printed.\r\n",
    );
  });

  it("was seen when a curator noted so, not on the day the reader cites it", () => {
    expect(written("bibtex", cited(), 1)).not.toContain("urldate");
    expect(written("bibtex", cited({ retrieved: "2025-12-09" }), 1)).toContain(
      "urldate = {2025-12-09},",
    );
    expect(written("apa", cited({ retrieved: "2025-12-09" }), 1)).toContain(
      "Retrieved December 9, 2025, from https://example.org/gazette",
    );
  });
});

describe("BibTeX", () => {
  it("spells out what has a meaning in TeX, and every accent", () => {
    const subject = cited({ title: "100% & {a} \\x ~ ^ $ # _ -- é ł", author: "A and B Press" });
    const entry = written("bibtex", subject, 1);
    expect(entry).toContain(
      "title = {{100\\% \\& \\textbraceleft{}a\\textbraceright{} \\textbackslash{}x \\textasciitilde{} \\textasciicircum{} \\$ \\# \\_ -{}- {\\'{e}} {\\l}}},",
    );
    expect(entry.match(/\{/g)?.length).toBe(entry.match(/\}/g)?.length);
  });
});
