import * as fc from "fast-check";
import { sourceLink } from "#model/dossier/textFragment.ts";
import { anyText } from "./anyText.ts";
import { propertyOf } from "./fuzz.ts";

const anyUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    "https://a.example/x.pdf",
    "https://a.example/#!/x",
    "https://a.example/#id",
    "https://a.example/#:~:text=old",
  ),
);
const anyQuote = fc.record({
  exact: fc.oneof(anyText, fc.lorem({ maxCount: 60 })),
  prefix: anyText,
  suffix: anyText,
  occurrences: fc.integer({ min: 1, max: 3 }),
});

export const LINKS = [
  propertyOf(
    "a link leads to the quote in words that a browser can read",
    fc.tuple(anyUrl, anyQuote),
    ([url, { occurrences, ...quote }]) => {
      const checked = { on: "2025-01-01", occurrences };
      const { href, highlights } = sourceLink(
        { url },
        { evidence: { kind: "quote", ...quote, checked } },
      );
      if (!highlights) return href === url;
      const [, directive = ""] = href.split(":~:text=");
      const terms = directive.split(",").map((term) => term.replace(/^-|-$/g, ""));
      return (
        href.length <= 2000 &&
        URL.canParse(href) &&
        href.startsWith("http") &&
        terms.length <= 4 &&
        terms.every(
          (term) =>
            /^(?:[A-Za-z0-9._]|%[0-9A-F]{2})+$/.test(term) && decodeURIComponent(term) !== "",
        )
      );
    },
  ),
];
