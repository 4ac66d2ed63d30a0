import { createReadStream, type PathLike } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file to be put into the archive: from the disk, or as text. */
export type ArchiveEntry = {
  readonly name: string;
  readonly content: { readonly file: PathLike } | { readonly text: string };
};

type Written = {
  readonly name: Buffer;
  readonly offset: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
};

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const LOCAL_LENGTH = 30;
/** Version 2.0; names in UTF-8; deflated. */
const [VERSION, UTF8, DEFLATED] = [20, 0x0800, 8];
const LARGEST = 0xffffffff;

/** Writes a ZIP file, no entry held whole; the same bytes for the same entries and day. */
export async function writeZip(target: string, entries: readonly ArchiveEntry[], day: string) {
  const zip = await open(target, "w");
  const put = (part: Buffer, at: number) => zip.write(part, 0, part.length, at);
  try {
    const written: Written[] = [];
    let offset = 0;
    for (const { name, content } of entries) {
      const head = { name: Buffer.from(name), offset };
      const start = offset + LOCAL_LENGTH + head.name.length;
      let [crc, size, end] = [0, 0, start];
      const plain =
        "file" in content ? createReadStream(content.file) : Readable.from([content.text]);
      const counted = plain.map((chunk: string | Buffer) => {
        const part = Buffer.from(chunk);
        crc = crc32(part, crc);
        size += part.length;
        return part;
      });
      for await (const chunk of counted.compose(createDeflateRaw())) {
        end += (await put(Buffer.from(chunk), end)).bytesWritten;
      }
      if (end > LARGEST || size > LARGEST) {
        throw new Error(`${target}: ${name} makes it larger than 4 GB, which a ZIP file cannot be`);
      }
      const entry = { ...head, crc, size, packed: end - start };
      await put(localHeader(entry, day), offset);
      written.push(entry);
      offset = end;
    }
    const central = Buffer.concat(written.map((entry) => centralHeader(entry, day)));
    await put(Buffer.concat([central, endRecord(written.length, central.length, offset)]), offset);
  } finally {
    await zip.close();
  }
}

function localHeader(entry: Written, day: string): Buffer {
  return Buffer.concat([bytes("4", [LOCAL]), commonFields(entry, day), entry.name]);
}

function centralHeader(entry: Written, day: string): Buffer {
  const more = bytes("22244", [0, 0, 0, 0, entry.offset]);
  return Buffer.concat([
    bytes("42", [CENTRAL, VERSION]),
    commonFields(entry, day),
    more,
    entry.name,
  ]);
}

/** What both headers say, in the same order; midnight of the day stands for the time. */
function commonFields({ name, crc, size, packed }: Written, day: string): Buffer {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  const dated = ((year - 1980) << 9) | (month << 5) | date;
  const fields = [VERSION, UTF8, DEFLATED, 0, dated, crc, packed, size, name.length, 0];
  return bytes("2222244422", fields);
}

function endRecord(count: number, length: number, offset: number): Buffer {
  return bytes("42222442", [END, 0, 0, count, count, length, offset, 0]);
}

/** Whole numbers of so many bytes each, the lowest byte first. */
function bytes(sizes: string, numbers: readonly number[]): Buffer {
  return Buffer.from(
    numbers.flatMap((n, at) =>
      Array.from({ length: Number(sizes[at]) }, (_, place) => Math.floor(n / 256 ** place) % 256),
    ),
  );
}
