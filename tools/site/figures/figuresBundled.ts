import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "vite";
import { FIGURE_KINDS, type FigureKind } from "#model/figure/figure.ts";
import { capitalised } from "#model/text/english.ts";
import { type Manifest, withImports } from "../manifest.ts";

/** What the pages of figures are made of, beside their markup. */
export type FigureBundle = {
  /** The styles of each kind: what all have, and its own. */
  readonly css: ReadonlyMap<FigureKind, string>;
  /** The script that every figure has in it. */
  readonly script: string;
  /** The script that a newsroom may put into its page. */
  readonly host: string;
};

const VIEW = "src/views/figure";

/** The styles and scripts of figures, which share no file with the site: a frame is not to wait for a second answer. */
export async function figuresBundled(folder: string): Promise<FigureBundle> {
  const [script, host] = [await scriptOf("figure", folder), await scriptOf("host", folder)];
  const kinds = FIGURE_KINDS.map(
    (kind) => [kind, `${VIEW}/${kind}/${capitalised(kind)}Figure.tsx`] as const,
  );
  const common = ["src/styles/figure.css", "src/app/frame/FigureFrame.tsx", `${VIEW}/Shape.tsx`];
  const outDir = resolve(folder, "styles");
  await build({
    logLevel: "warn",
    build: {
      outDir,
      copyPublicDir: false,
      rolldownOptions: {
        input: [...common, ...kinds.map(([, file]) => file)],
        preserveEntrySignatures: "allow-extension",
      },
    },
  });
  const manifest: Manifest = JSON.parse(
    await readFile(join(outDir, ".vite", "manifest.json"), "utf8"),
  );
  const stylesOf = async (files: readonly string[]) => {
    const sheets = files.flatMap((file) => {
      const chunk = manifest[file];
      if (!chunk) throw new Error(`The build has no ${file}`);
      if (file.endsWith(".css")) return [chunk.file];
      return withImports(chunk, manifest).flatMap(({ css = [] }) => css);
    });
    const texts = [...new Set(sheets)].map((sheet) => readFile(join(outDir, sheet), "utf8"));
    return (await Promise.all(texts)).join("");
  };
  const css = new Map<FigureKind, string>([["none", await stylesOf(common)]]);
  for (const [kind, file] of kinds) css.set(kind, await stylesOf([...common, file]));
  return { css, script, host };
}

/** A script as one piece of text that declares nothing outside itself. */
async function scriptOf(name: "figure" | "host", folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "es2020",
      lib: { entry: `src/embed/${name}.ts`, formats: ["iife"], name, fileName: () => `${name}.js` },
    },
  });
  return (await readFile(join(folder, `${name}.js`), "utf8")).trim();
}
