import type { Route } from "#state/route.ts";

/** The views, in the order of the site's own links: what each is called, what it shows, and other words for it. */
export const PALETTE_VIEWS: readonly {
  readonly name: string;
  readonly what: string;
  readonly also: string;
  readonly route: Route;
}[] = [
  {
    name: "Matrix",
    what: "every issue against every party",
    also: "home, where the sides stand, positions, table, overview",
    route: { view: "matrix" },
  },
  {
    name: "Scale",
    what: "each issue from pole to pole",
    also: "positions, options, common ground, bands",
    route: { view: "scale" },
  },
  {
    name: "Compare",
    what: "parties or proposals side by side",
    also: "positions compared, tally, pairs",
    route: { view: "compare" },
  },
  {
    name: "Timeline",
    what: "statements by date, and what changed",
    also: "positions through time, moves, history, dates",
    route: { view: "timeline" },
  },
  {
    name: "Claims",
    what: "what others say a party wants, beside what it says",
    also: "claimed and stated",
    route: { view: "claims" },
  },
  {
    name: "Proposals",
    what: "each text, and a deal of your own, against the positions",
    also: "drafts, plans, draft a deal",
    route: { view: "proposals" },
  },
  {
    name: "Statements",
    what: "every statement, to search, sort and filter",
    also: "quotes, passages, evidence, table",
    route: { view: "statements" },
  },
  {
    name: "Sources",
    what: "everything that was read",
    also: "outlets, articles, newspapers, documents",
    route: { view: "sources" },
  },
  {
    name: "Method",
    what: "the codebook, the rules and how the coding was made",
    also: "glossary, codebook, coverage, reliability, about, help",
    route: { view: "method" },
  },
  {
    name: "Releases and corrections",
    what: "what changed in the record",
    also: "errors, versions, changes",
    route: { view: "corrections" },
  },
];
