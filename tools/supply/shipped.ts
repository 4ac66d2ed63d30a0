import type { Plugin } from "vite";

/** Notes which packages a bundle is made of, code and fonts. */
export function shippedPackages(): {
  readonly plugin: Plugin;
  readonly names: () => readonly string[];
} {
  const found = new Set<string>();
  const note = (file: string) => {
    const [, name] =
      /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll("\\", "/")) ?? [];
    if (name !== undefined) found.add(name);
  };
  return {
    plugin: {
      name: "shipped-packages",
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle)) {
          const from = file.type === "chunk" ? file.moduleIds : file.originalFileNames;
          for (const name of from) note(name);
        }
      },
    },
    names: () => [...found].toSorted(),
  };
}
