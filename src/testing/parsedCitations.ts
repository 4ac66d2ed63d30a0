import { plugins } from "@citation-js/core";
import * as v from "valibot";
import type { Reference } from "#model/citation/cited.ts";

// Each adds its formats to the core.
await import("@citation-js/plugin-bibtex");
await import("@citation-js/plugin-ris");

const CslDate = v.object({
  "date-parts": v.array(v.array(v.number())),
  circa: v.optional(v.boolean()),
});
const Names = v.array(
  v.object({
    family: v.optional(v.string()),
    given: v.optional(v.string()),
    literal: v.optional(v.string()),
    "non-dropping-particle": v.optional(v.string()),
    suffix: v.optional(v.string()),
  }),
);

/** What a reference manager makes of an entry. */
const Parsed = v.object({
  title: v.string(),
  author: v.optional(Names),
  /** Who wrote a newspaper's piece, as RIS has it: family name, comma, given name. */
  reporter: v.optional(v.union([v.string(), v.array(v.string())])),

  issued: v.optional(CslDate),
  accessed: v.optional(CslDate),
  version: v.optional(v.string()),
  URL: v.string(),
});
type Parsed = v.InferOutput<typeof Parsed>;

/** What every format says of a reference. */
type Facts = {
  readonly title: string;
  readonly authors: readonly string[];
  readonly year: number | undefined;
  readonly url: string;
  readonly accessed: string | undefined;
  readonly version: string | undefined;
};

const TYPES = {
  bibtex: "@biblatex/text",
  /** The same text, as a program reads it that knows no biblatex. */
  plainBibtex: "@bibtex/text",
  ris: "@ris/file",
  csl: "@csl/list+object",
} as const;

type Format = keyof typeof TYPES;

/** The entries of a citation as another program reads them. */
export function parsedBack(text: string, format: Format): readonly Parsed[] {
  const input = format === "csl" ? JSON.parse(text) : text;
  return v.parse(v.array(Parsed), plugins.input.chain(input, { forceType: TYPES[format] }));
}

/** What a citation says, as another program reads it from the text. */
export function factsParsed(text: string, format: Format): readonly Facts[] {
  return parsedBack(text, format).map((parsed) => ({
    title: parsed.title.normalize("NFC"),
    authors: namesOf(parsed).map((name) => name.normalize("NFC")),
    year: parsed.issued?.["date-parts"].at(-1)?.[0],
    // The parser of BibTeX escapes once more what is escaped already.
    url: isBibtex(format) ? parsed.URL.replaceAll("%25", "%") : parsed.URL,
    // Of RIS the parser reads these for data sets only, which is what all of ours are.
    accessed: parsed.accessed?.["date-parts"][0]?.join("-"),
    version: parsed.version,
  }));
}

function namesOf({ author, reporter = [] }: Parsed): readonly string[] {
  if (author)
    return author.map((name) => {
      const { literal, given, "non-dropping-particle": particle, family, suffix } = name;
      return literal ?? [given, particle, family, suffix].filter(Boolean).join(" ");
    });
  return [reporter].flat().map((name) => {
    const [family, given, suffix] = name.split(", ");
    return [given, family, suffix].filter(Boolean).join(" ");
  });
}

/** The same of the reference that was written. */
export function factsOf(reference: Reference, format: Format): Facts {
  const { title, isDescription, authors, published, accessed, version, url } = reference;
  return {
    title: (isDescription ? `[${title}]` : title).normalize("NFC"),
    authors: authors.map((author) => {
      if (author.kind === "others") return isBibtex(format) ? "others" : "et al.";
      if (author.kind === "person")
        return [author.given, author.family, author.suffix]
          .filter(Boolean)
          .join(" ")
          .normalize("NFC");
      const name = author.name.normalize("NFC");
      return format === "ris" ? name.split(/[, ]+/).filter(Boolean).join(" ") : name;
    }),
    year: published === undefined ? undefined : Number(/(\d{4})[^/]*$/.exec(published)?.[1]),
    url: isBibtex(format) ? url.replaceAll("%25", "%") : url,
    accessed: accessed?.split("-").map(Number).join("-"),
    version,
  };
}

function isBibtex(format: Format): boolean {
  return format === "bibtex" || format === "plainBibtex";
}
