import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { siteRoot } from "../../metadata/dataset.ts";
import { escaped, hashOf } from "../html.ts";

/** What browsers run and how it looks, with every view and the fonts: the same for every dossier. */
export type Code = { readonly script: string; readonly styles: string };

/**
 * The whole site in one document, which a browser opens from a disk: it names no other file, and its
 * policy lets none be asked for. `siteUrl` is where the newest one will be, if that is known.
 */
export async function documentOf(
  code: Code,
  dossier: WholeDossier,
  siteUrl: string | undefined,
): Promise<string> {
  const { styles } = code;
  // What would end the element, or begin a comment in it, says the same to the script when it is written so.
  const script = code.script.replace(/<(?=\/script|!--)/gi, "\\x3C");
  const site = siteRoot(siteUrl);
  const data = `data/${dossier.id}.json`;
  const packed = await promisify(gzip)(JSON.stringify(dossier), { level: 9 });
  const icon = (await readFile("public/icon.svg")).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en" data-one-file data-dossier="${escaped(data)}"${site ? ` data-site="${escaped(site)}"` : ""}>
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)" />
    <title>${escaped(dossier.title)} · Parley</title>
    <link rel="icon" href="data:image/svg+xml;base64,${icon}" />
    <style>${styles}</style>
  </head>
  <body>
    <p id="fault" role="alert" hidden></p>
    <noscript><p>This file draws its pages by a script, and scripts are off. The site that it was made of can be read without.</p></noscript>
    <div id="app"></div>
    <script type="text/plain" data-packed="${escaped(data)}">${packed.toString("base64")}</script>
    <script type="module">${script}</script>
  </body>
</html>
`;
}
