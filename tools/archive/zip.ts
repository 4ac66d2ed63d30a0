import { createReadStream, createWriteStream, type PathLike } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Zip, ZipDeflate } from "fflate";

/** A file to be put into the archive: from the disk, or as text. */
export type ArchiveEntry = {
  readonly name: string;
  readonly content: { readonly file: PathLike } | { readonly text: string };
};

/** A ZIP file counts its bytes in 32 bits. */
const LARGEST = 0xffffffff;

/** Writes a ZIP file, no entry held whole; the same bytes for the same entries and day. */
export async function writeZip(target: string, entries: readonly ArchiveEntry[], day: string) {
  await pipeline(Readable.from(zipped(target, entries, day)), createWriteStream(target));
}

async function* zipped(
  target: string,
  entries: readonly ArchiveEntry[],
  day: string,
): AsyncGenerator<Uint8Array> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((fault, part) => {
    if (fault) throw fault;
    parts.push(part);
  });
  let size = 0;
  for (const { name, content } of entries) {
    const entry = new ZipDeflate(name, { level: 9 });
    // Midnight by the local clock, for that is the one that the library reads.
    entry.mtime = new Date(`${day}T00:00`);
    zip.add(entry);
    const plain =
      "file" in content ? createReadStream(content.file) : Readable.from([content.text]);
    for await (const chunk of plain) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > LARGEST)
        throw new Error(`${target}: ${name} makes it larger than 4 GB, which a ZIP file cannot be`);
      entry.push(bytes);
      yield* parts.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* parts.splice(0);
  }
  zip.end();
  yield* parts.splice(0);
}
