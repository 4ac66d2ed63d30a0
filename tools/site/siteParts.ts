import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { WrittenPage } from "#app/prerender.tsx";
import type { CardTold } from "#tools/cards/cards.ts";
import { type Chunk, type Manifest, withImports } from "./manifest.ts";

/** What the pages of one build have in common. */
export type PageParts = {
  readonly template: string;
  /** Below the site's root, as are all files here. */
  readonly script: string;
  /** What the script imports as it loads. */
  readonly modules: readonly string[];
  readonly css: string;
  /** What the views that have files of their own add, by the name of the view. */
  readonly views: ReadonlyMap<
    string,
    { readonly css: string; readonly modules: readonly string[] }
  >;
  readonly data: string;
  /** The release of the data that the pages are written from. */
  readonly release: string;
  readonly siteUrl: string | undefined;
  /** What search engines read of the thing that a page is about. */
  readonly metadataOf: (route: WrittenPage["route"]) => string;
  /** The picture that a link to a page is shown with, if one is drawn. */
  readonly cardAt: (route: WrittenPage["route"]) => CardTold | undefined;
};

/** What the entry asks for as it runs, on every page. */
const DRAWING = "node_modules/react-dom/client.js";

/** What the bundler made for every page, and for the pages of one view. */
export async function sitePartsIn(
  out: string,
): Promise<Pick<PageParts, "template" | "script" | "modules" | "css" | "views">> {
  const manifest: Manifest = JSON.parse(
    await readFile(join(out, ".vite", "manifest.json"), "utf8"),
  );
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry);
  if (!entry) throw new Error("The build has no entry script");
  const drawing = manifest[DRAWING];
  if (!drawing) throw new Error(`The build has no script of ${DRAWING}`);
  const first = [...new Set([drawing, entry].flatMap((chunk) => withImports(chunk, manifest)))];
  const textOf = async (chunks: readonly Chunk[]) =>
    (
      await Promise.all(
        [...new Set(chunks.flatMap(({ css = [] }) => css))].map((file) =>
          readFile(join(out, file), "utf8"),
        ),
      )
    ).join("\n");

  // A view in a file of its own brings its own styles; its page is written with them.
  const views = new Map<string, { css: string; modules: readonly string[] }>();
  for (const [source, chunk] of Object.entries(manifest)) {
    // Its chart is a file of its own too, and comes only when it is shown.
    const [, view] = /^src\/views\/(\w+)\/View\.tsx$/.exec(source) ?? [];
    if (!view) continue;
    const own = withImports(chunk, manifest).filter((one) => !first.includes(one));
    views.set(view, { css: await textOf(own), modules: own.map(({ file }) => file) });
  }
  return {
    template: await readFile("index.html", "utf8"),
    script: entry.file,
    modules: first.filter((chunk) => chunk !== entry).map(({ file }) => file),
    css: await textOf(first),
    views,
  };
}
