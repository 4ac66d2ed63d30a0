import { nameMeant } from "#model/text/address.ts";

/**
 * What the query of a figure's address says, by the names of its choices in small letters: read as the site reads
 * it, where names are what they were meant to be, and of one that comes twice the first counts.
 */
export function askedOf(query: Iterable<readonly [string, string]>): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  for (const [written, text] of query) {
    const name = nameMeant(written);
    if (!asked.has(name)) asked.set(name, text);
  }
  return asked;
}
