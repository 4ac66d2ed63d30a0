import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { inject } from "vitest";
import { snippetOf } from "#model/figure/snippet.ts";

/** An article of somebody else’s, on another site than ours. */
export type Article = {
  /** The frames, as they stand in the text. */
  readonly body: string;
  /** Rules of the newsroom’s own, beside those that every article has. */
  readonly css?: string;
  /** Whether our script is in the page. */
  readonly fitted?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Newsroom = {
  /** Publishes an article and returns its address. */
  readonly publish: (article: Article) => string;
  readonly close: () => void;
};

/** A newsroom that looks like a real one: a head that sticks, a text in a flex column, rules that mean well by all pages. */
export async function newsroom(): Promise<Newsroom> {
  const articles: Article[] = [];
  const server = createServer((request, response) => {
    const article = articles[Number(request.url?.slice(1))];
    if (!article) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...article.headers });
    response.end(markupOf(article));
  });
  // Another site than ours, which is at localhost.
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("no port is free");
  return {
    publish: (article) => `http://127.0.0.1:${bound.port}/${articles.push(article) - 1}`,
    close: () => server.close(),
  };
}

/** The document of an article. It notes what its frames say, how far its own parts were pushed, and
 * how long the history was before there was any frame. */
export function markupOf({ body, css = "", fitted = true }: Article): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
* { box-sizing: content-box; line-height: 2; letter-spacing: 0.02em; }
body { margin: 0; font: 18px/1.7 serif; display: flex; flex-direction: column; }
header { position: sticky; top: 0; z-index: 9; padding: 12px; background: #fff; border-bottom: 1px solid; }
article { display: flex; flex-direction: column; max-width: 680px; margin: 0 auto; padding: 0 16px; width: calc(100% - 32px); }
a { color: inherit !important; text-transform: uppercase; }
iframe { max-width: 100%; margin: 24px 0; }
${css}
</style>
<script>
window.heard = []; window.shift = 0; window.steps = history.length;
addEventListener("message", ({ data }) => heard.push({ data, at: performance.now() }));
new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: "layout-shift", buffered: true });
</script>
</head><body><header>The Daily Example</header><article><h1>Talks go on</h1>
<p>${"What was said before the figure. ".repeat(20)}</p>
${body}
<p id="after">${"What was said after it. ".repeat(20)}</p></article>
${fitted ? `<script async src="${site()}embed.js"></script>` : ""}</body></html>`;
}

type Pasted = {
  readonly query?: string;
  /** Instead of what our snippet has. */
  readonly sandbox?: string;
  readonly height?: number;
};

/** What a newsroom pastes for a figure. */
export async function pasted(key: string, { query = "?v=", sandbox, height }: Pasted = {}) {
  const heights = await heightsOf(key);
  const asked = query === "?v=" ? `?v=${await release()}` : query;
  const snippet = snippetOf({
    title: `The figure ${key}`,
    figure: `${site()}embed/${key}/${asked}`,
    fullView: `${site()}issue/nato-membership/`,
    script: undefined,
    height: height ?? heights["600"] ?? 0,
    onPhone: heights["320"] ?? 0,
  });
  return sandbox === undefined
    ? snippet
    : snippet.replace(/sandbox="[^"]*"/, `sandbox="${sandbox}"`);
}

/** A frame and nothing else, in a column as wide as is said. */
export function bare(key: string, { query = "", width = 600, height = 300 } = {}): string {
  return `<iframe title="${key} at ${width}" src="${site()}embed/${key}/${query}" width="${width}" height="${height}" style="border:0;flex:none;max-width:none" sandbox="allow-scripts"></iframe>`;
}

/** The address of the site under test. */
export function site(): string {
  return inject("sites").real;
}

/** The heights that the build measured, by the width of the column. */
async function heightsOf(key: string): Promise<Readonly<Record<string, number>>> {
  const weights: Readonly<Record<string, { readonly heights: Readonly<Record<string, number>> }>> =
    JSON.parse(
      await readFile("node_modules/.cache/parley/site-russia-ukraine/embed/figures.json", "utf8"),
    );
  const heights = weights[key]?.heights;
  if (!heights) throw new Error(`the build knows no figure ${key}`);
  return heights;
}

async function release(): Promise<string> {
  const dossier: { readonly release: string } = JSON.parse(
    await readFile("data/russia-ukraine/dossier.json", "utf8"),
  );
  return dossier.release;
}
