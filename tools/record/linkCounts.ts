import type { WholeDossier } from "#model/dossier/dossier.ts";
import { sourceLink } from "#model/dossier/textFragment.ts";

/** How the links lead to the quotes, in a line: a range or context is surer to break than the whole quote. */
export function linkCounts({ sources, statements }: WholeDossier): string {
  const links = statements.flatMap((statement) => {
    const source = sources.find(({ id }) => id === statement.source);
    return source && statement.evidence.kind === "quote" ? [sourceLink(source, statement)] : [];
  });
  const directives = links.flatMap(({ href, highlights }) =>
    highlights ? [href.split(":~:text=")[1] ?? ""] : [],
  );
  const ranges = directives.filter((directive) => /(?<!-),(?!-)/.test(directive)).length;
  const contexts = directives.filter((directive) => /-,|,-/.test(directive)).length;
  const plain = links.length - directives.length;
  return `Links that highlight: ${directives.length}, of them ${ranges} by a range and ${contexts} with context; ${plain} only open the page.`;
}
