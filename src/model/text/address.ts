/** An address in its parts, each without its mark; a part whose mark is missing is undefined. */
export type Address = {
  readonly path: string;
  readonly query: string | undefined;
  readonly hash: string | undefined;
};

/** So much of one choice an address may hold that servers and mail programs still take it, in characters. */
export const LONGEST_IN_ADDRESS = 6000;

/** The parts of an address, absolute or not. */
export function addressIn(text: string): Address {
  const [, path = "", query, hash] = /^([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/.exec(text) ?? [];
  return { path, query, hash };
}

/** The address of these parts; a query that is empty keeps its mark. */
export function addressText({ path, query, hash }: Address): string {
  return path + (query === undefined ? "" : `?${query}`) + (hash === undefined ? "" : `#${hash}`);
}

/** An address that says this too, such as "as-of=2025-01-01": after what it says already, before its `#`. */
export function alsoSaying(address: string, more: string): string {
  if (more === "") return address;
  const { path, query, hash } = addressIn(address);
  return addressText({ path, query: query ? `${query}&${more}` : more, hash });
}

/**
 * The name of a choice in a query as it was meant: a page that writes `&amp;` twice makes `amp;parties` of it, and
 * some mail programs write capitals.
 */
export function nameMeant(written: string): string {
  return written.replace(/^(amp;)+/i, "").toLowerCase();
}

/** The id of the part of a page that a hash names, without its mark; as it stands where it cannot be decoded. */
export function partNamed(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
