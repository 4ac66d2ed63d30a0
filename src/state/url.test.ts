import { assert, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { BORDER, dossierWith, NORTH, options, SOUTH, TEXT } from "#testing/fixtures.ts";
import { NO_SELECTION, type Selection } from "./selection.ts";
import { fromQuery, toQuery } from "./url.ts";

const dossier = dossierWith();
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
