import type {
  SourceId,
  StatementId,
  WholeDossier,
  WholeStatement,
} from "#model/dossier/dossier.ts";
import { sourceLink } from "#model/dossier/textFragment.ts";
import type { Quote } from "#tools/record/verified.ts";

/** The link of one quote, and what of it a curator has to look at. */
export type QuoteLink = {
  readonly statement: StatementId;
  readonly exact: string;
  readonly href: string;
  /** Whether the link leads to the words; otherwise it opens the page. */
  readonly highlights: boolean;
  /** How often the words were found in our copy of the text, and when; null if they never were. */
  readonly found: number | null;
  readonly checked: string | null;
  /** What has to be looked at by hand; often nothing. */
  readonly byHand: readonly string[];
};

export type SourceLinks = {
  readonly source: SourceId;
  readonly outlet: string;
  readonly address: string;
  readonly archived: string | null;
  readonly quotes: readonly QuoteLink[];
  /** Statements without a quote: a summary cannot be looked for. */
  readonly summaries: number;
  /** Where the same was seen: a source's id, or an address and whose it is. */
  readonly secondCopies: readonly { readonly statement: StatementId; readonly copy: string }[];
};

export type Links = {
  readonly sources: readonly SourceLinks[];
  readonly counts: {
    readonly sources: number;
    readonly archived: number;
    readonly quotes: number;
    readonly highlighting: number;
    readonly byHand: number;
    readonly summaries: number;
  };
};

/** Every address that the site sends a reader to, source by source. */
export function linksOf({ sources, statements }: WholeDossier): Links {
  const all = sources.map((source): SourceLinks => {
    const own = statements.filter((statement) => statement.source === source.id);
    const quotes = own.flatMap((statement) =>
      statement.evidence.kind === "quote"
        ? [quoteLink(source.url, statement, statement.evidence)]
        : [],
    );
    return {
      source: source.id,
      outlet: source.outlet,
      address: source.url,
      archived: source.archivedUrl ?? null,
      quotes,
      summaries: own.length - quotes.length,
      secondCopies: own.flatMap(({ id, secondCopies = [] }) =>
        secondCopies.map((copy) => ({
          statement: id,
          copy: typeof copy === "string" ? copy : `${copy.url} (${copy.outlet})`,
        })),
      ),
    };
  });
  const quotes = all.flatMap((source) => source.quotes);
  return {
    sources: all,
    counts: {
      sources: all.length,
      archived: all.filter(({ archived }) => archived !== null).length,
      quotes: quotes.length,
      highlighting: quotes.filter(({ highlights }) => highlights).length,
      byHand: quotes.filter(({ byHand }) => byHand.length > 0).length,
      summaries: all.reduce((sum, { summaries }) => sum + summaries, 0),
    },
  };
}

function quoteLink(url: string, statement: WholeStatement, quote: Quote): QuoteLink {
  const { href, highlights } = sourceLink({ url }, statement);
  return {
    statement: statement.id,
    exact: quote.exact,
    href,
    highlights,
    found: quote.checked?.occurrences ?? null,
    checked: quote.checked?.on ?? null,
    byHand: [...reasonsToLook(url, quote, highlights)],
  };
}

function* reasonsToLook(
  url: string,
  { changed, checked }: Quote,
  highlights: boolean,
): Generator<string> {
  if (changed) yield `the source has changed, found on ${changed}: look for an archived copy`;
  if (!checked) yield "never found in the text: run data:check with the texts";
  if (checked && checked.occurrences > 1)
    yield `found ${checked.occurrences} times: see that the right place is marked`;
  if (changed || highlights) return;
  const [address = ""] = url.split(/[?#]/);
  if (url.includes("#!")) yield "a #! address: no browser can be led to the words";
  else if (/\.pdf$/i.test(address)) yield "a PDF: no browser can be led to the words";
  else yield "too long for an address: the link opens the page only";
}
