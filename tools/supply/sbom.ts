import type { Dossier } from "#model/dossier/dossier.ts";
import { packageOf } from "./licences.ts";
import { lockedPackages } from "./lock.ts";

/** The bill of materials of a built site in CycloneDX 1.5: what its readers run. It has no time in it, so that two builds are the same. */
export async function sbomOf(names: readonly string[], dossier: Pick<Dossier, "id" | "release">) {
  const locked = await lockedPackages();
  const components = await Promise.all(
    names.map(async (name) => {
      const { version, license } = await packageOf(name);
      const { integrity = "" } = locked[`node_modules/${name}`] ?? {};
      const [, sha512] = /^sha512-(.+)$/.exec(integrity) ?? [];
      const purl = `pkg:npm/${name.replace(/^@/, "%40")}@${version}`;
      return {
        type: "library",
        "bom-ref": purl,
        name,
        version,
        purl,
        licenses: [{ expression: license }],
        ...(sha512 !== undefined && {
          hashes: [{ alg: "SHA-512", content: Buffer.from(sha512, "base64").toString("hex") }],
        }),
      };
    }),
  );
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": "parley",
        name: `parley, ${dossier.id}`,
        version: dossier.release,
        licenses: [{ expression: "MIT" }],
      },
    },
    components,
    dependencies: [{ ref: "parley", dependsOn: components.map(({ purl }) => purl) }],
  };
}
