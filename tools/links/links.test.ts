import { describe, expect, it } from "vitest";
import { dossierWith, rawDossierWith, type RawStatement } from "#testing/fixtures.ts";
import { Dossier } from "#model/dossier/dossier.ts";
import * as v from "valibot";
import { linksOf } from "./links.ts";
import { linksText } from "./words.ts";

const quote = (changes: Record<string, unknown> = {}): RawStatement => ({
  evidence: {
    kind: "quote",
    exact: "the river is the border",
    prefix: "",
    suffix: "",
    checked: { on: "2026-01-05", occurrences: 1 },
    ...changes,
  },
});
const summary: RawStatement = {
  evidence: { kind: "paraphrase", text: "It is the river.", pinpoint: "point 1" },
};
const reasonsOf = (statement: RawStatement, url?: string) => {
  const raw = rawDossierWith(statement);
  const sources = raw.sources.map((source) => ({ ...source, url: url ?? source.url }));
  const { sources: links } = linksOf(v.parse(Dossier, { ...raw, sources }));
  return links.flatMap(({ quotes }) => quotes.flatMap(({ byHand }) => byHand));
};

describe(linksOf, () => {
  it("leads to the words, and has nothing to look at where all is well", () => {
    const [source] = linksOf(dossierWith(quote())).sources;
    expect(source?.quotes[0]).toMatchObject({
      href: "https://example.org/gazette#:~:text=the%20river%20is%20the%20border",
      highlights: true,
      found: 1,
      checked: "2026-01-05",
      byHand: [],
    });
  });

  it.each([
    [quote({ changed: "2026-02-01" }), undefined, /has changed, found on 2026-02-01/],
    [quote({ checked: undefined }), undefined, /never found/],
    [quote({ checked: { on: "2026-01-05", occurrences: 3 } }), undefined, /found 3 times/],
    [quote(), "https://example.org/a.pdf", /a PDF/],
    [quote(), "https://example.org/#!/a", /a #! address/],
    [quote(), `https://example.org/${"a".repeat(1970)}`, /too long/],
  ])("says what a curator has to look at: %#", (statement, url, reason) => {
    expect(reasonsOf(statement, url)).toEqual([expect.stringMatching(reason)]);
  });

  it("does not lead to words that are gone", () => {
    const [source] = linksOf(dossierWith(quote({ changed: "2026-02-01" }))).sources;
    expect(source?.quotes[0]).toMatchObject({
      href: "https://example.org/gazette",
      highlights: false,
    });
  });
});

describe(linksText, () => {
  it("names every address and ends with the counts", () => {
    const lines = linksText(linksOf(dossierWith(quote(), summary)));
    expect(lines).toContain("  address: https://example.org/gazette");
    expect(lines).toContain("  s1: found once, last checked on 2026-01-05");
    expect(lines.slice(-3)).toEqual([
      "2 sources, 0 of them with an archived copy.",
      "1 quotes: 1 links lead to the words, 0 only open the page; 0 to look at by hand.",
      "1 summaries, which have no words to look for.",
    ]);
  });
});
