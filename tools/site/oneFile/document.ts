import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { LICENCES } from "#model/releases/releaseFile.ts";
import { siteRoot } from "#tools/metadata/dataset.ts";
import { escaped, hashOf } from "../html.ts";

/** What browsers run and how it looks, with every view and the fonts: the same for every dossier. */
export type Code = {
  readonly script: string;
  readonly styles: string;
  /** The licence texts of all of it. */
  readonly licences: string;
};

/** Unpacks the script of the site and lets it run; says so where a browser cannot. */
const START = `
const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
try {
  const packed = new Blob([bytes(document.querySelector("[data-packed=script]").textContent)]);
  const code = await new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).text();
  const types = globalThis.trustedTypes?.createPolicy("packed", { createScript: (text) => text });
  const script = document.createElement("script");
  script.type = "module";
  script.text = types ? types.createScript(code) : code;
  document.body.append(script);
} catch {
  const fault = document.getElementById("fault");
  fault.textContent = "This file needs a browser of 2024 or later.";
  fault.hidden = false;
}
`;

/** Pressed, and written in letters that an element of HTML can hold. */
async function packed(text: string): Promise<string> {
  return (await promisify(gzip)(text, { level: 9 })).toString("base64");
}

/**
 * The whole site in one document, which a browser opens from a disk: it names no other file, and its
 * policy lets none be asked for. `siteUrl` is where the newest one will be, if that is known.
 */
export async function documentOf(
  { script, styles, licences }: Code,
  dossier: WholeDossier,
  siteUrl: string | undefined,
): Promise<string> {
  const site = siteRoot(siteUrl);
  const data = `data/${dossier.id}.json`;
  const icon = (await readFile("public/icon.svg")).toString("base64");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(START)} ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The script that is packed, whose hash is above, and no other.
    "trusted-types packed",
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
    <pre id="${LICENCES}" class="sheet" popover tabindex="0">${escaped(licences)}</pre>
    <script type="text/plain" data-packed="${escaped(data)}">${await packed(JSON.stringify(dossier))}</script>
    <script type="text/plain" data-packed="script">${await packed(script)}</script>
    <script type="module">${START}</script>
  </body>
</html>
`;
}
