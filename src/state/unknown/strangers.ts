import type { Dossier } from "#model/dossier/dossier.ts";
import { isLookup } from "#state/views.ts";

/** What in a path the dossier does not know, in words; the whole page, when no part of it can be named. */
export function strangersIn(
  path: string,
  { parties, issues, releases = [] }: Pick<Dossier, "parties" | "issues" | "releases">,
): readonly string[] {
  const [view, party, issue, ...more] = path.split("/").filter(Boolean);
  if (view === "evidence" && party !== undefined && issue !== undefined && more.length === 0) {
    const strangers = [
      parties.some(({ id }) => id === party) ? undefined : `the party “${shown(party)}”`,
      issues.some(({ id }) => id === issue) ? undefined : `the issue “${shown(issue)}”`,
    ].filter((words) => words !== undefined);
    if (strangers.length > 0) return strangers;
  }
  // A view of one thing is called as the thing is.
  const named = view !== undefined && isLookup(view) ? view : undefined;
  const left = releases.find(({ withdrawn }) =>
    withdrawn.some(({ statement }) => view === "statement" && statement === party),
  );
  const when = left ? `, which release ${left.version} withdrew` : "";
  return [
    named && party !== undefined && issue === undefined
      ? `the ${named} “${shown(party)}”${when}`
      : `the page “${shown(path)}”${when}`,
  ];
}

/** A stranger's text, short enough to stand in a sentence. */
export function shown(text: string): string {
  return text.length > 40 ? `${cutTo(text, 40)}…` : text;
}

/** The beginning of a text, never half of a character. */
export function cutTo(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** The first three of what was ignored, and how many more there are. */
export function namedAndCounted(ignored: readonly string[]): string {
  const more = ignored.length - 3;
  return [...ignored.slice(0, 3), ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}
