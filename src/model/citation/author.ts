import type { Source } from "#model/dossier/dossier.ts";
import { type Author, authorsIn } from "./byline.ts";
import { tidied } from "./runs.ts";

export type NamedAuthor = Exclude<Author, { kind: "others" }>;

/** The authors without the mark that there are more. */
export function namedIn(authors: readonly Author[]): readonly NamedAuthor[] {
  return authors.filter((author) => author.kind !== "others");
}

/** Who wrote the document; for institutions and agencies without a byline the outlet itself, else nobody. */
export function authorsOf({
  author = "",
  authors,
  outlet,
  kind,
}: Pick<Source, "author" | "authors" | "outlet" | "kind">): readonly Author[] {
  if (authors) return authors.map(authorOf);
  if (tidied(author)) return authorsIn(tidied(author), tidied(outlet));
  const isItsOwnAuthor = kind === "official" || kind === "wire";
  return isItsOwnAuthor ? [{ kind: "group", name: tidied(outlet) }] : [];
}

/** As the data says it, where a byline does not tell. */
function authorOf(said: NonNullable<Source["authors"]>[number]): Author {
  if ("group" in said) return { kind: "group", name: tidied(said.group) };
  const { family, given, suffix } = said;
  return {
    kind: "person",
    family: tidied(family),
    given: tidied(given),
    ...(suffix !== undefined && { suffix: tidied(suffix) }),
  };
}
