import { isBig } from "#model/big/shards.ts";
import { alsoSaying } from "#model/text/address.ts";
import type { Dossier } from "#model/dossier/dossier.ts";

/** What keeps a release in an address, for good. */
export const PINNED = "v";

type Released = Pick<Dossier, "id" | "release" | "releases">;

/** Whether a later release than this one is known. */
function isOlder({ release, releases }: Pick<Released, "release" | "releases">): boolean {
  return (releases ?? []).findIndex(({ version }) => version === release) > 0;
}

/** Where a release's whole dossier is published, below the site's root; the newest has a lasting name of its own. */
export function dossierFile(dossier: Released): string {
  return isOlder(dossier) ? versionFile(dossier, dossier.release) : `data/${dossier.id}.json`;
}

/** The release that addresses of an older one must keep; undefined of the newest, which they need not name. */
export function keptRelease(dossier: Pick<Released, "release" | "releases">): string | undefined {
  return isOlder(dossier) ? dossier.release : undefined;
}

/** The address of a page as the release says it: an older one keeps to itself, or another coding would be read there. */
export function keptTo(address: string, dossier: Pick<Released, "release" | "releases">): string {
  if (!isOlder(dossier)) return address;
  return alsoSaying(address, `${PINNED}=${dossier.release}`);
}

/** Where the dossier of any release is published for good. */
export function versionFile({ id }: Pick<Released, "id">, version: string): string {
  return `data/${id}-${version}.json`;
}

/** The whole site in one file, below its root; none of an older release, nor where it would be too much to open. */
export function oneFileOf(dossier: Released & Pick<Dossier, "statements">): string | undefined {
  if (isOlder(dossier) || isBig(dossier)) return undefined;
  return `${dossier.id}-${dossier.release}.html`;
}

/** The licence texts of what readers run: a file below the site's root and, in the one file, a part of it. */
export const LICENCES = "licences";

/** The files of a whole release, each with its name and its place below the site's root; of an older one those that last, its ZIP has the tables. */
export function releaseFiles(
  dossier: Released & Pick<Dossier, "statements">,
): readonly { readonly name: string; readonly file: string }[] {
  const { id, release } = dossier;
  const oneFile = oneFileOf(dossier);
  const tables = [
    { name: "Statements, CSV", file: `data/${id}-statements.csv` },
    { name: "Cells, CSV", file: `data/${id}-cells.csv` },
  ];
  return [
    ...(isOlder(dossier) ? [] : tables),
    { name: "Dossier, JSON", file: dossierFile(dossier) },
    { name: "Everything, ZIP", file: `data/${id}-${release}.zip` },
    ...(oneFile === undefined ? [] : [{ name: "This site in one file, HTML", file: oneFile }]),
  ];
}
