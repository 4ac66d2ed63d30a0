import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceLink } from "./textFragment.ts";

const PAGE = "https://example.org/news";

type Given = { exact: string; prefix?: string; suffix?: string; occurrences?: number };

function quote({ exact, prefix = "", suffix = "", occurrences }: Given) {
  const bare = { kind: "quote" as const, exact, prefix, suffix };
  return occurrences === undefined ? bare : { ...bare, checked: { on: "2025-12-31", occurrences } };
}

const linkTo = (url: string, given: Given) => sourceLink({ url }, { evidence: quote(given) });
const directiveOf = (given: Given) => linkTo(PAGE, given).href.split(":~:text=")[1];

describe(sourceLink, () => {
  it("points at the quote", () => {
    const link = linkTo(PAGE, { exact: "will not give up annexed land" });
    expect(link).toEqual({
      href: `${PAGE}#:~:text=will%20not%20give%20up%20annexed%20land`,
      highlights: true,
    });
  });

  it("encodes what separates terms, and what browsers trip over", () => {
    const exact = 'a non-aligned, "so-called" (sic) R&D ~it\'s* state!';
    expect(directiveOf({ exact })).toBe(
      "a%20non%2Daligned%2C%20%22so%2Dcalled%22%20%28sic%29%20R%26D%20%7Eit%27s%2A%20state%21",
    );
  });

  it("collapses white space and composes letters", () => {
    expect(directiveOf({ exact: " the  cafe\u0301\u00A0by\nthe  sea " })).toBe(
      "the%20caf%C3%A9%20by%20the%20sea",
    );
  });

  it("names a long quote by whole words of its two ends", () => {
    const words = Array.from({ length: 80 }, (_, at) => `word${at}`);
    expect(directiveOf({ exact: words.join(" ") })).toBe(
      `${words.slice(0, 8).join("%20")},${words.slice(-8).join("%20")}`,
    );
  });

  it("shortens a quote whose address would grow too long", () => {
    const exact = "відмовляється ".repeat(21).trim();
    const { href, highlights } = linkTo(`${PAGE}?${"x".repeat(600)}`, { exact });
    expect(exact.length).toBeLessThanOrEqual(300);
    expect(highlights).toBe(true);
    expect(href.length).toBeLessThanOrEqual(2000);
    expect(href).toContain(",");
  });

  it("gives up the highlight rather than an address over 2,000 characters", () => {
    const url = `${PAGE}?${"x".repeat(1990)}`;
    expect(linkTo(url, { exact: "one two three four" })).toEqual({
      href: url,
      highlights: false,
    });
  });

  it.each([
    [
      "a longer quote that occurs once",
      { exact: "one two three four", occurrences: 1 },
      "one%20two%20three%20four",
    ],
    ["a longer quote never counted", { exact: "one two three four" }, "one%20two%20three%20four"],
    [
      "a longer quote that occurs twice",
      { exact: "one two three four", occurrences: 2 },
      "by%20the%20old%20town%20hall-,one%20two%20three%20four,-as%20every%20child%20there%20knows",
    ],
    [
      "a short quote",
      { exact: "one two", occurrences: 1 },
      "by%20the%20old%20town%20hall-,one%20two,-as%20every%20child%20there%20knows",
    ],
  ])("gives context only where it is needed: %s", (_, given, expected) => {
    const prefix = "ssed close by the old town hall ";
    const suffix = " as every child there knows by hea";
    expect(directiveOf({ ...given, prefix, suffix })).toBe(expected);
  });

  it.each([
    ["a quotation mark touches the quote", ['Mayor said: "', '" on Monday mor'], "one%20two"],
    ["a quotation mark stands a space away", ['Mayor said: " ', ' " on Monday mor'], "one%20two"],
    ["a full stop follows", ["the Mayor said: ", ". On Monday"], "Mayor%20said%3A-,one%20two"],
    ["the context is half a word", ["ayor ", " Mond"], "one%20two"],
    ["the word is glued to the quote", ["he wants non-", "-three of them"], "one%20two"],
    [
      "a paragraph begins with it",
      ["end of that.\n", "\nThe next one is"],
      "of%20that.-,one%20two,-The%20next%20one",
    ],
  ])(
    "keeps the context to whole words with only white space between: %s",
    (_, [prefix = "", suffix = ""], expected) => {
      expect(directiveOf({ exact: "one two", prefix, suffix })).toBe(expected);
    },
  );

  it.each([
    [`${PAGE}#part-2`, `${PAGE}#part-2:~:text=one%20two`],
    [`${PAGE}#:~:text=old`, `${PAGE}#:~:text=one%20two`],
    [`${PAGE}#part-2:~:text=old,older`, `${PAGE}#part-2:~:text=one%20two`],
  ])("keeps an anchor and replaces an older fragment: %s", (url, href) => {
    expect(linkTo(url, { exact: "one two" }).href).toBe(href);
  });

  it.each([
    "https://example.org/#!/news",
    "https://example.org/a.PDF",
    "https://example.org/a.pdf?v=1#page=2",
  ])("leaves an address alone where fragments do not work: %s", (url) => {
    expect(linkTo(url, { exact: "one two" })).toEqual({
      href: url,
      highlights: false,
    });
  });

  const DIRECTIVE =
    /^(?:(?<prefix>[\w.%]+)-,)?(?<start>[\w.%]+)(?:,(?<end>[\w.%]+))?(?:,-(?<suffix>[\w.%]+))?$/;

  it("follows the grammar and decodes back, whatever the words", () => {
    const halfPairs = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 })
      .map((units) => String.fromCharCode(...units));
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.lorem({ maxCount: 90 }),
      halfPairs,
    );
    const anyQuote = fc.record({
      exact: text,
      prefix: text,
      suffix: text,
      occurrences: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(anyQuote, (given) => {
        const directive = directiveOf(given);
        if (directive === undefined) return;
        expect(directive).toMatch(DIRECTIVE);
        const terms = DIRECTIVE.exec(directive)?.groups;
        const said = given.exact
          .replaceAll(/\p{Surrogate}/gu, "\uFFFD")
          .normalize("NFC")
          .replaceAll(/\s+/g, " ")
          .trim();
        const start = decodeURIComponent(terms?.["start"] ?? "");
        const end = terms?.["end"] === undefined ? start : decodeURIComponent(terms["end"]);
        expect([said.startsWith(start), said.endsWith(end)]).toEqual([true, true]);
        expect(start === said).toBe(terms?.["end"] === undefined);
      }),
      { numRuns: 400 },
    );
  });

  it("leads to the top of the page for a paraphrase", () => {
    const evidence = { kind: "paraphrase" as const, text: "It will stay.", pinpoint: "point 7" };
    expect(sourceLink({ url: PAGE }, { evidence })).toEqual({ href: PAGE, highlights: false });
  });
});
