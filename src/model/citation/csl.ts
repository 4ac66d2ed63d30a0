import type { Author } from "./byline.ts";
import type { Reference } from "./cited.ts";
import { cslDate } from "./date.ts";

const TYPES = {
  dataset: "dataset",
  part: "dataset",
  newspaper: "article-newspaper",
  page: "webpage",
} as const;

/** One record of CSL-JSON; what is not known is left out. */
export function cslOf(reference: Reference) {
  const { kind, key, authors, title, isDescription, within, version } = reference;
  const { published, accessed, url, language, note } = reference;
  const isOurs = kind === "dataset" || kind === "part";
  const [author] = authors;
  return {
    id: key,
    type: TYPES[kind],
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    title: isDescription ? `[${title}]` : title,
    ...(within !== undefined && { "container-title": within }),
    ...(isOurs && author?.kind === "group" && { publisher: author.name }),
    ...(version !== undefined && { version }),
    ...(published !== undefined && { issued: cslDate(published) }),
    ...(accessed !== undefined && { accessed: cslDate(accessed) }),
    URL: url,
    ...(language !== undefined && { language }),
    ...(note !== undefined && { note }),
  };
}

function nameOf(author: Author) {
  if (author.kind === "others") return { literal: "et al." };
  if (author.kind === "group") return { literal: author.name };
  const { family, given, suffix } = author;
  return { family, given, ...(suffix !== undefined && { suffix }) };
}
