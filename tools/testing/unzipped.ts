import { inflateRawSync } from "node:zlib";

/** The files of a ZIP by the list at its end, as any program reads it. */
export function unzipped(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1"));
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, size, name] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 24),
      zip.readUInt16LE(at + 28),
    ];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = inflateRawSync(zip.subarray(start, start + packed));
    if (content.length !== size) throw new Error(`Expected ${size} bytes, found ${content.length}`);
    files.set(zip.toString("utf8", at + 46, at + 46 + name), content.toString("utf8"));
    at += 46 + name;
  }
  return files;
}
