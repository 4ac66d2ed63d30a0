import { pathOf } from "#state/route.ts";
import { SENT_FROM } from "#state/params.ts";
import { VIEWS } from "#state/views.ts";
import { escaped, hashOf } from "./html.ts";

/** Below the site's root, as all is there. */
const NO_FIGURE = pathOf({ view: "figure", figure: { kind: "none" } }).slice(1);

/**
 * A static host shows this at any address it does not know, so it cannot know how deep it lies. It
 * looks for the site's root upwards, and hands the address to the home page, which says what was ignored.
 */
export function notFoundPage(siteUrl?: string): string {
  const script = `(async () => {
  // Two slashes at the beginning would name another host.
  const path = location.pathname.replace(/\\/+/g, "/");
  const parts = path.split("/").slice(1);
  for (let depth = parts.length - 1; depth >= 0; depth -= 1) {
    const root = "/" + parts.slice(0, depth).map((part) => part + "/").join("");
    const answer = await fetch(root + "data/dossier.schema.json", { method: "HEAD" }).catch(() => undefined);
    if (!answer?.ok) continue;
    const rest = "/" + path.slice(root.length);
    // In somebody else's page the whole site is no answer: a figure says that there is none.
    if (rest.startsWith("/embed/")) location.replace(root + "${NO_FIGURE}");
    else location.replace(root + "${SENT_FROM}" + encodeURIComponent(rest) + location.search.replace("?", "&"));
    return;
  }
})();`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashOf(script)}; connect-src 'self'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>No such page · Parley</title>
  </head>
  <body>
    <h1>No such page</h1>
    <p>Parley has no page at this address. ${wayOut(siteUrl)}</p>
    <script>${script}</script>
  </body>
</html>
`;
}

/** For those without scripts; where the site stands is known only where whoever builds it says so. */
function wayOut(siteUrl: string | undefined): string {
  const { name } = VIEWS.glance;
  if (!siteUrl) return `Shorten the address to reach the page ${name}.`;
  return `Go to the page <a href="${escaped(siteUrl)}" target="_blank" rel="noopener">${name}</a>.`;
}
