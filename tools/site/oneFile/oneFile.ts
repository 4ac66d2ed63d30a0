import { build } from "vite";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { type Code, documentOf } from "./document.ts";

let bundling: Promise<Code> | undefined;

/** The whole site of a dossier as one HTML file; its code is bundled once a process, however many are written. */
export async function oneFile(dossier: WholeDossier, siteUrl: string | undefined): Promise<string> {
  bundling ??= bundle();
  return documentOf(await bundling, dossier, siteUrl);
}

async function bundle(): Promise<Code> {
  // A test runner sets another, and would get React as it is for development.
  process.env["NODE_ENV"] = "production";
  const built = await build({
    logLevel: "warn",
    build: {
      write: false,
      manifest: false,
      cssCodeSplit: false,
      assetsInlineLimit: () => true,
      rolldownOptions: { input: "src/main.tsx", output: { codeSplitting: false } },
    },
  });
  const files = [built].flat().flatMap((made) => ("output" in made ? made.output : []));
  const textOf = (ending: string) =>
    files
      .filter(({ fileName }) => fileName.endsWith(ending))
      .map((file) => (file.type === "chunk" ? file.code : String(file.source)))
      .join("\n");
  return { script: textOf(".js"), styles: textOf(".css") };
}
