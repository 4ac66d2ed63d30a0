import { unzipSync } from "fflate";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** The texts of a ZIP by their names. */
export function unzipped(zip: Uint8Array): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(zip));
  return new Map(files.map(([name, bytes]) => [name, utf8.decode(bytes)]));
}
