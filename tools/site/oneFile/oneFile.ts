import { readFile } from "node:fs/promises";
import { build } from "vite";
import type { WholeDossier } from "#model/dossier/dossier.ts";
import { licencesText } from "#tools/supply/licences.ts";
import { shippedPackages } from "#tools/supply/shipped.ts";
import { type Code, documentOf } from "./document.ts";

let bundling: Promise<Code> | undefined;

/** The whole site of a dossier as one HTML file; its code is bundled once a process, however many are written. */
export async function oneFile(dossier: WholeDossier, siteUrl: string | undefined): Promise<string> {
  bundling ??= bundle();
  return documentOf(await bundling, dossier, siteUrl);
}

/** Put into the styles letter by letter, where the bundler no longer knows from which package they are. */
const FONTS = /@fontsource-variable\/[\w-]+/g;

async function bundle(): Promise<Code> {
  // A test runner sets another, and would get React as it is for development.
  process.env["NODE_ENV"] = "production";
  const shipped = shippedPackages();
  const built = await build({
    logLevel: "warn",
    plugins: [shipped.plugin],
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
  const sheets = ["fonts", "smallFonts"].map((name) => readFile(`src/styles/${name}.css`, "utf8"));
  const fonts = (await Promise.all(sheets)).join("").match(FONTS) ?? [];
  const names = [...new Set([...shipped.names(), ...fonts])].toSorted();
  const licences = await licencesText(names);
  return { script: textOf(".js"), styles: textOf(".css"), licences };
}
