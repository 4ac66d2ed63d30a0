import type { Links, QuoteLink, SourceLinks } from "./links.ts";

/** The links as a person reads them, line by line; the counts stand last. */
export function linksText({ sources, counts }: Links): readonly string[] {
  const { quotes, highlighting, summaries } = counts;
  return [
    ...sources.flatMap(sourceLines),
    `${counts.sources} sources, ${counts.archived} of them with an archived copy.`,
    `${quotes} quotes: ${highlighting} links lead to the words, ${quotes - highlighting} only open the page; ${counts.byHand} to look at by hand.`,
    `${summaries} summaries, which have no words to look for.`,
  ];
}

function sourceLines({
  source,
  outlet,
  address,
  archived,
  quotes,
  summaries,
  secondCopies,
}: SourceLinks): readonly string[] {
  return [
    `${source} (${outlet})`,
    `  address: ${address}`,
    `  archived copy: ${archived ?? "none"}`,
    ...(summaries > 0 ? [`  summaries without a quote: ${summaries}`] : []),
    ...quotes.flatMap(quoteLines),
    ...secondCopies.map(({ statement, copy }) => `  second copy of ${statement}: ${copy}`),
    "",
  ];
}

function quoteLines({ statement, href, found, checked, byHand }: QuoteLink): readonly string[] {
  const times = found === 1 ? "once" : `${found} times`;
  return [
    `  ${statement}: ${found === null ? "never found" : `found ${times}, last checked on ${checked}`}`,
    `    ${href}`,
    ...byHand.map((reason) => `    BY HAND: ${reason}`),
  ];
}
