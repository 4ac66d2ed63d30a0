import type { Author } from "./byline.ts";
import type { Reference } from "./cited.ts";
import { risDate, yearOf } from "./date.ts";
import { tidied } from "./runs.ts";

const TYPES = { dataset: "DATA", part: "DATA", newspaper: "NEWS", page: "ELEC" } as const;

/** One record; its lines end as the format asks. Every value is one line already, so none can begin a tag. */
export function risOf(reference: Reference): string {
  const { kind, key, authors, title, isDescription, within, version } = reference;
  const { published, accessed, url, language, note } = reference;
  const publisher = kind === "dataset" || kind === "part" ? authors.map(nameOf)[0] : within;
  const tags: readonly (readonly [string, string | undefined])[] = [
    ["TY", TYPES[kind]],
    ["ID", key],
    ...authors.map((author) => ["AU", nameOf(author)] as const),
    ["TI", isDescription ? `[${title}]` : title],
    ["T2", within],
    ["PB", publisher],
    ["PY", published && yearOf(published)],
    ["DA", published && risDate(published)],
    ["ET", version],
    ["UR", url],
    ["Y2", accessed && risDate(accessed)],
    ["LA", language],
    ["N1", note],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, "ER  - ", ""].join("\r\n");
}

/** A comma divides family and given names, so a group's name has none. */
function nameOf(author: Author): string {
  if (author.kind === "others") return "et al.";
  if (author.kind === "group") return tidied(author.name.replaceAll(",", " "));
  const { family, given, suffix } = author;
  return [family, given, ...(suffix === undefined ? [] : [suffix])].join(", ");
}
