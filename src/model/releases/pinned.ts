import type { Dossier } from "#model/dossier/dossier.ts";
import { addressIn, alsoSaying } from "#model/text/address.ts";
import { PINNED } from "./releaseFile.ts";

/**
 * The address of a page as this release has it for good, whichever is the newest when it is followed.
 * One that keeps a release already stays as it is, and so does a place in the one file, which has no other.
 */
export function pinnedTo(address: string, { release }: Pick<Dossier, "release">): string {
  const { query, hash } = addressIn(address);
  const isKept = query?.split("&").some((choice) => choice.startsWith(`${PINNED}=`));
  return isKept || hash?.startsWith("/")
    ? address
    : alsoSaying(address, `${PINNED}=${encodeURIComponent(release)}`);
}
