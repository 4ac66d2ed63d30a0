import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { promisify } from "node:util";
import { COMPRESSIBLE } from "#tools/serving/compressible.ts";
import { brotliCompress, constants, gzip } from "node:zlib";

const AT_ONCE = 4;

const HARDEST = { brotli: 11, gzip: 9 };
/** Figures are told by what they weigh, and pressed alike on a small site and on a large one. */
const OF_FIGURES = { brotli: 9, gzip: 9 };
/** How hard to press: the last tenth costs more time than the rest, too much for many megabytes. */
const PRESSURES = [
  { upTo: 10_000_000, ...HARDEST },
  { upTo: 50_000_000, brotli: 9, gzip: 9 },
  { upTo: Infinity, brotli: 5, gzip: 6 },
];

/** Writes a .br and a .gz beside every text file, for hosts that serve them as they are. */
export async function compressAll(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const pressure = PRESSURES.find(({ upTo }) => total <= upTo) ?? { brotli: 5, gzip: 6 };

  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) {
      const content = await readFile(file);
      // Scripts, styles and fonts are few, and fetched with every first page.
      const isShared = dirname(file) === join(folder, "assets");
      const isFigure = file.startsWith(join(folder, "embed/"));
      const { brotli, gzip: level } = isShared ? HARDEST : isFigure ? OF_FIGURES : pressure;
      await writeFile(`${file}.br`, await pressed(content, brotli));
      await writeFile(`${file}.gz`, await promisify(gzip)(content, { level }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** How many bytes the page of a figure has as it is sent. */
export async function sentBytes(figure: string): Promise<number> {
  return (await pressed(Buffer.from(figure), OF_FIGURES.brotli)).length;
}

function pressed(content: Buffer, quality: number): Promise<Buffer> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return promisify(brotliCompress)(content, { params });
}
