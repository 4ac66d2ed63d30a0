import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";

/** The site's fonts, each in one weight: what draws the cards knows neither variable ones nor those of the web. */
const FILES = [
  "@fontsource/libre-franklin/files/libre-franklin-latin-400-normal.woff",
  "@fontsource/libre-franklin/files/libre-franklin-latin-600-normal.woff",
  "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff",
];

/** Runs what needs the fonts as files, and takes these away again. */
export async function withFonts<Made>(
  make: (files: readonly string[]) => Promise<Made>,
): Promise<Made> {
  const { resolve } = createRequire(import.meta.url);
  const folder = await mkdtemp(join(tmpdir(), "parley-fonts-"));
  try {
    const written = FILES.map(async (name, at) => {
      const file = join(folder, `${at}.ttf`);
      await writeFile(file, unpacked(await readFile(resolve(name))));
      return file;
    });
    return await make(await Promise.all(written));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const HEAD = { packed: 44, plain: 12 };
const ENTRY = { packed: 20, plain: 16 };

/** A font of the web (WOFF 1.0) as the font it was made of: the same tables, not compressed. */
function unpacked(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const begin = HEAD.plain + count * ENTRY.plain;
  const head = Buffer.alloc(begin);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  for (const [place, value] of [2 ** power * 16, power, count * 16 - 2 ** power * 16].entries())
    head.writeUInt16BE(value, 6 + place * 2);
  let at = begin;
  const tables = Array.from({ length: count }, (_, place) => {
    const entry = HEAD.packed + place * ENTRY.packed;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field));
    if (offset === undefined || packed === undefined || length === undefined)
      throw new Error("no font");
    const content = woff.subarray(offset, offset + packed);
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    (packed < length ? inflateSync(content) : content).copy(table);
    const own = HEAD.plain + place * ENTRY.plain;
    woff.copy(head, own, entry, entry + 4);
    woff.copy(head, own + 4, entry + 16, entry + 20);
    head.writeUInt32BE(at, own + 8);
    head.writeUInt32BE(length, own + 12);
    at += table.length;
    return table;
  });
  return Buffer.concat([head, ...tables]);
}
