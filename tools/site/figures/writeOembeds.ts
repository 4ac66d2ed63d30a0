import { join } from "node:path";
import type { WrittenFigure, WrittenPage } from "#app/prerender.tsx";
import { write } from "../publishedFiles.ts";
import type { Weight } from "./figureWeights.ts";
import { oembedPath, oembedText } from "./oembed.ts";

type Written = Pick<WrittenPage, "embeds" | "title"> & { readonly figure: WrittenFigure };
type Known = {
  readonly weights: Readonly<Record<string, Weight>>;
  /** Where the site will stand, with its last slash. */
  readonly site: string;
};

/** Writes beside each figure what oEmbed asks about it. */
export async function writeOembeds(
  out: string,
  figures: readonly Written[],
  { weights, site }: Known,
): Promise<void> {
  for (const { embeds: key, title, figure } of figures) {
    if (key === undefined) continue;
    const told = { ...figure, key, title, heights: weights[key]?.heights ?? {}, site };
    await write(join(out, oembedPath(key)), oembedText(told));
  }
}
