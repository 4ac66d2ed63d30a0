import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type * as Prerender from "#app/prerender.tsx";
import { shippedPackages } from "#tools/supply/shipped.ts";
import { type FigureBundle, figuresBundled } from "./figures/figuresBundled.ts";

/** The code of the site, which is the same for every dossier. */
type Bundle = {
  /** The folder of what browsers load, with the manifest that tells which file needs which. */
  readonly client: string;
  /** The packages that it is made of. */
  readonly shipped: readonly string[];
  /** What the pages of figures have of it. */
  readonly figures: FigureBundle;
  /** The same code for Node, which writes the pages. */
  readonly prerender: typeof Prerender;
};

let bundling: Promise<Bundle> | undefined;

/** Made once a process, however many sites it builds; the folder goes when the process ends. */
export function bundled(): Promise<Bundle> {
  bundling ??= bundle();
  return bundling;
}

async function bundle(): Promise<Bundle> {
  // A test runner sets another, and would get React as it is for development.
  process.env["NODE_ENV"] = "production";
  const folder = resolve("node_modules/.cache/parley-bundle", String(process.pid));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const [client, node] = [resolve(folder, "client"), resolve(folder, "node")];
  const { plugin, names } = shippedPackages();
  await build({
    logLevel: "warn",
    plugins: [plugin],
    build: { outDir: client, emptyOutDir: true },
  });
  await build({
    logLevel: "warn",
    ssr: { noExternal: true },
    build: {
      ssr: "src/app/prerender.tsx",
      outDir: node,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
    },
  });
  return {
    client,
    shipped: names(),
    figures: await figuresBundled(resolve(folder, "figures")),
    // oxlint-disable-next-line import/no-dynamic-require -- it was bundled a moment ago
    prerender: await import(pathToFileURL(resolve(node, "prerender.js")).href),
  };
}
