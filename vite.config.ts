import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { configDefaults, defineConfig } from "vitest/config";

/** Functions that speak to the browser; all others are tested without one, which is faster. */
const IN_A_DOCUMENT = [
  "src/state/bar/*.test.ts",
  "src/components/address/whole.test.ts",
  "src/components/picture/picture.test.ts",
  "src/views/present/edit/pageAsked.test.ts",
  "src/views/present/pptx/write.test.ts",
];

/** The scripts that every page of the site has from the beginning. */
const FIRST = new Set<string>();

export default defineConfig({
  // Pages at every depth share the assets: links to them are relative, written by the prerender.
  base: "./",
  plugins: [react(), notesFirst()],
  build: {
    manifest: true,
    assetsInlineLimit: 0,
    // To ask ahead for what is here takes time, and Firefox calls it a fault.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, all) => all.filter((one) => !FIRST.has(one)),
    },
    target: "es2023",
    rolldownOptions: { output: { chunkFileNames: fileNameOf } },
    // The charts' library is one chunk of that size, and comes only when a chart is shown.
    chunkSizeWarningLimit: 600,
  },
  test: {
    // What is too slow the benchmarks find; a test that a busy machine delays has not failed.
    testTimeout: 60_000,
    // One for each core; unless told it leaves one of them idle.
    maxWorkers: "100%",
    // No file imports the data, so no import tells which tests read it.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, "**/data/**"],
    projects: [
      {
        extends: true,
        test: {
          name: "functions",
          include: ["src/**/*.test.ts", "tools/**/*.test.ts"],
          exclude: IN_A_DOCUMENT,
          // They keep nothing to themselves that another file could find.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "parts",
          environment: "happy-dom",
          include: ["src/**/*.test.tsx", ...IN_A_DOCUMENT],
          setupFiles: ["src/testing/setup.ts"],
        },
      },
    ],
  },
});

/** Notes which scripts come with the page's own, before any import of a later one is written. */
function notesFirst(): Plugin {
  return {
    name: "notes-first",
    enforce: "pre",
    generateBundle(_options, bundle) {
      const note = (file: string) => {
        const chunk = bundle[file];
        if (FIRST.has(file) || chunk?.type !== "chunk") return;
        FIRST.add(file);
        chunk.imports.forEach(note);
      };
      for (const [file, chunk] of Object.entries(bundle))
        if (chunk.type === "chunk" && chunk.isEntry) note(file);
    },
  };
}

type Chunk = { readonly name: string; readonly facadeModuleId: string | null };

/** A script's name tells its room: the file of every view is called View, of every dialog Dialog. */
function fileNameOf({ name, facadeModuleId }: Chunk): string {
  const [, path = name] = /\/src\/(.+)\.tsx?$/.exec(facadeModuleId ?? "") ?? [];
  return `assets/${path.replaceAll("/", "-")}-[hash].js`;
}
