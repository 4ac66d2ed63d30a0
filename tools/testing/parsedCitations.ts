import { plugins } from "@citation-js/core";
import * as v from "valibot";

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
export type Parsed = v.InferOutput<typeof Parsed>;

const TYPES = { bibtex: "@biblatex/text", ris: "@ris/file", csl: "@csl/list+object" } as const;

/** The entries of a citation as another program reads them. */
export function parsedBack(text: string, format: keyof typeof TYPES): readonly Parsed[] {
  const input = format === "csl" ? JSON.parse(text) : text;
  return v.parse(v.array(Parsed), plugins.input.chain(input, { forceType: TYPES[format] }));
}
