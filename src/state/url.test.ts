import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { BORDER, dossierWith, NORTH, options, SOUTH, TEXT } from "#testing/fixtures.ts";
import { NO_SELECTION, type Selection } from "./selection.ts";
import { fromQuery, toQuery } from "./url.ts";

const dossier = dossierWith({ id: "first", said: "2025-01-01" });
const [river] = options("river");

describe(toQuery, () => {
  it("says nothing of what is the default", () => {
    expect(toQuery(NO_SELECTION)).toBe("");
  });

  it.each<Partial<Selection>>([
    { asOf: "2025-02-01" },
    { since: "2025-01-01", asOf: "2025-02-01" },
    { parties: [SOUTH, NORTH] },
    { issues: [TEXT] },
    { compact: true, sort: "widest" },
    { compared: [NORTH, ...dossier.proposals.map(({ id }) => id)] },
    { draft: new Map(river ? [[BORDER, river]] : []) },
    { over: "issue" },
    { relation: "could-overlap" },
    { release: "1.0.0", asOf: "2025-02-01" },
    { texts: [] },
    { texts: dossier.proposals.map(({ id }) => id).slice(1) },
  ])("is undone by fromQuery: %o", (choice) => {
    const selection = { ...NO_SELECTION, ...choice };
    expect(toQuery(selection)).not.toBe("");
    expect(fromQuery(toQuery(selection), dossier)).toEqual({ selection, ignored: [] });
  });
});

describe(fromQuery, () => {
  it.each([
    ["?parties=atlantis", "the party “atlantis”"],
    ["?issues=border.fishing", "the issue “fishing”"],
    ["?as-of=2025-02-30", "the date “2025-02-30”"],
    ["?as-of=2031-01-01", "the date “2031-01-01”"],
    ["?since=soon", "the date “soon”"],
    ["?rows=tall", "the row setting “tall”"],
    ["?sort=size", "the order “size”"],
    ["?compare=north.west", "the party or proposal “west”"],
    ["?draft=border:moon", "the clause “border:moon”"],
    ["?texts=moon", "the text “moon”"],
    ["?over=moon", "the view “moon”"],
    ["?v=9.9.9", "the release “9.9.9”"],
    ["?unknown=/evidence/atlantis/border/", "the party “atlantis”"],
    ["?outlet=rumour", "the kind of outlet “rumour”"],
    ["?sources-by=size", "the grouping “size”"],
    ["?unknown=/nowhere/", "the page “/nowhere/”"],
  ])("drops what it does not know and names it: %s", (query, words) => {
    expect(fromQuery(query, dossier).ignored).toEqual([words]);
  });

  it("keeps what it knows of a list with strangers in it, each once", () => {
    expect(fromQuery("?parties=south.west.south.north", dossier).selection.parties).toEqual([
      SOUTH,
      NORTH,
    ]);
  });

  it.each(["?amp;parties=south", "?amp;amp;parties=south", "?Parties=south", "?x=1&PARTIES=south"])(
    "reads a name as it was meant: %s",
    (query) => {
      const { selection, ignored } = fromQuery(query, dossier);
      expect([selection.parties, ignored]).toEqual([[SOUTH], []]);
    },
  );

  it("takes the first of a name that comes twice, and names the other where it says something else", () => {
    const twice = fromQuery("?parties=south&parties=north&parties=south", dossier);
    expect(twice.selection.parties).toEqual([SOUTH]);
    expect(twice.ignored).toEqual(["the second “parties”"]);
  });

  it.each(["0000-01-01", "1900-01-01", "2999-01-01", "2025-02-30"])(
    "names a day on which there is nothing to show: %s",
    (day) => {
      for (const param of ["as-of", "since"]) {
        const { selection, ignored } = fromQuery(`?${param}=${day}`, dossier);
        expect([selection, ignored]).toEqual([NO_SELECTION, [`the date “${day}”`]]);
      }
    },
  );

  it("takes an unknown page from the root of this site, and of no other host", () => {
    expect(fromQuery("?unknown=//method/", dossier).unknownPage).toBe("/method/");
  });

  it("writes an apostrophe as browsers show it, so that it is not written again", () => {
    const table = { ...NO_SELECTION.table, query: "o'hara" };
    const query = toQuery({ ...NO_SELECTION, table });
    expect(query).toBe("?q=o%27hara");
    expect(new URL(query, "https://example.org/").search).toBe(query);
    expect(fromQuery(query, dossier)).toEqual(fromQuery("?q=o'hara", dossier));
  });

  it("takes any text whatever without failing, and ignores foreign parameters", () => {
    assert(
      property(
        string(),
        constantFrom("parties", "draft", "as-of", "__proto__", "utm"),
        (text, param) => {
          const { selection } = fromQuery(`?${param}=${encodeURIComponent(text)}&${text}`, dossier);
          expect(Object.keys(selection)).toEqual(Object.keys(NO_SELECTION));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
